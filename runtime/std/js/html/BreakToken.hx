// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `BreakToken` of the specification "css-layout-api". */
@:native("BreakToken")
extern class BreakToken {
  var childBreakTokens(default, null):Array<ChildBreakToken>;
  var data(default, null):Dynamic;
}
