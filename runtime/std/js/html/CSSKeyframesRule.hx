// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSKeyframesRule` of the specification "css-animations". */
@:native("CSSKeyframesRule")
extern class CSSKeyframesRule extends CSSRule implements ArrayAccess<CSSKeyframeRule> {
  var name:String;
  var cssRules(default, null):CSSRuleList;
  var length(default, null):Int;
  function appendRule(rule:String):Void;
  function deleteRule(select:String):Void;
  function findRule(select:String):CSSKeyframeRule;
}
