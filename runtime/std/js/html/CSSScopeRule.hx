// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSScopeRule` of the specification "css-cascade-6". */
@:native("CSSScopeRule")
extern class CSSScopeRule extends CSSGroupingRule {
  var start(default, null):String;
  var end(default, null):String;
}
