// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ChildBreakToken` of the specification "css-layout-api". */
@:native("ChildBreakToken")
extern class ChildBreakToken {
  var breakType(default, null):BreakType;
  var child(default, null):LayoutChild;
}
