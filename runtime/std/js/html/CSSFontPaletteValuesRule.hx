// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSFontPaletteValuesRule` of the specification "css-fonts". */
@:native("CSSFontPaletteValuesRule")
extern class CSSFontPaletteValuesRule extends CSSRule {
  var name(default, null):String;
  var fontFamily(default, null):String;
  var basePalette(default, null):String;
  var overrideColors(default, null):String;
}
