// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSKeyframeRule` of the specification "css-animations". */
@:native("CSSKeyframeRule")
extern class CSSKeyframeRule extends CSSRule {
  var keyText:String;
  var style(default, null):js.html.CSSStyleDeclaration;
}
