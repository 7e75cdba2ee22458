// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSContainerRule` of the specification "css-conditional-5". */
@:native("CSSContainerRule")
extern class CSSContainerRule extends CSSConditionRule {
  var containerName(default, null):String;
  var containerQuery(default, null):String;
  var conditions(default, null):Array<CSSContainerCondition>;
}
