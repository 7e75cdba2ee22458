// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSSupportsConditionRule` of the specification "css-conditional-5". */
@:native("CSSSupportsConditionRule")
extern class CSSSupportsConditionRule extends CSSGroupingRule {
  var name(default, null):String;
}
