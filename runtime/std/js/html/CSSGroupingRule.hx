// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSGroupingRule` of the specification "cssom". */
@:native("CSSGroupingRule")
extern class CSSGroupingRule extends CSSRule {
  var cssRules(default, null):CSSRuleList;
  function insertRule(rule:String, ?index:Int):Int;
  function deleteRule(index:Int):Void;
}
