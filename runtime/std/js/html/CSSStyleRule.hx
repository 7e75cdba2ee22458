// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSStyleRule` of the specification "cssom". */
@:native("CSSStyleRule")
extern class CSSStyleRule extends CSSGroupingRule {
  var style(default, null):CSSStyleDeclaration;
  var selectorText:String;
  var styleMap(default, null):StylePropertyMap;
}
