// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSPositionTryRule` of the specification "css-anchor-position". */
@:native("CSSPositionTryRule")
extern class CSSPositionTryRule extends CSSRule {
  var name(default, null):String;
  var style(default, null):CSSPositionTryDescriptors;
}
