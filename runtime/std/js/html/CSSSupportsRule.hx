// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSSupportsRule` of the specification "css-conditional". */
@:native("CSSSupportsRule")
extern class CSSSupportsRule extends CSSConditionRule {
  var matches(default, null):Bool;
}
