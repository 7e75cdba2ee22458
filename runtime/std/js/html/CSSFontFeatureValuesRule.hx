// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSFontFeatureValuesRule` of the specification "css-fonts". */
@:native("CSSFontFeatureValuesRule")
extern class CSSFontFeatureValuesRule extends CSSRule {
  var fontFamily:String;
  var annotation(default, null):CSSFontFeatureValuesMap;
  var ornaments(default, null):CSSFontFeatureValuesMap;
  var stylistic(default, null):CSSFontFeatureValuesMap;
  var swash(default, null):CSSFontFeatureValuesMap;
  var characterVariant(default, null):CSSFontFeatureValuesMap;
  var styleset(default, null):CSSFontFeatureValuesMap;
  var historicalForms(default, null):CSSFontFeatureValuesMap;
}
