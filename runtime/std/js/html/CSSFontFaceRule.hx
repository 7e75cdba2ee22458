// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSFontFaceRule` of the specification "css-fonts-5". */
@:native("CSSFontFaceRule")
extern class CSSFontFaceRule extends CSSRule {
  var style(default, null):CSSFontFaceDescriptors;
}
