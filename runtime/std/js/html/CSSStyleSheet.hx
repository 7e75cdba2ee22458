// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSStyleSheet` of the specification "cssom". */
@:native("CSSStyleSheet")
extern class CSSStyleSheet extends StyleSheet {
  function new(?options:CSSStyleSheetInit):Void;
  var ownerRule(default, null):CSSRule;
  var cssRules(default, null):CSSRuleList;
  function insertRule(rule:String, ?index:Int):Int;
  function deleteRule(index:Int):Void;
  function replace(text:String):js.lib.Promise<CSSStyleSheet>;
  function replaceSync(text:String):Void;
  var rules(default, null):CSSRuleList;
  function addRule(?selector:String, ?style:String, ?index:Int):Int;
  function removeRule(?index:Int):Void;
}
