// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSMarginRule` of the specification "cssom". */
@:native("CSSMarginRule")
extern class CSSMarginRule extends CSSRule {
  var name(default, null):String;
  var style(default, null):CSSStyleDeclaration;
}
