// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSConditionRule` of the specification "css-conditional". */
@:native("CSSConditionRule")
extern class CSSConditionRule extends CSSGroupingRule {
  var conditionText(default, null):String;
}
