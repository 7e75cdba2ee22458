// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSRuleList` of the specification "cssom". */
@:native("CSSRuleList")
extern class CSSRuleList implements ArrayAccess<CSSRule> {
  function item(index:Int):CSSRule;
  var length(default, null):Int;
}
