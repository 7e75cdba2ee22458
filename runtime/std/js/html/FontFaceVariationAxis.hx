// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `FontFaceVariationAxis` of the specification "css-font-loading". */
@:native("FontFaceVariationAxis")
extern class FontFaceVariationAxis {
  var name(default, null):String;
  var axisTag(default, null):String;
  var minimumValue(default, null):Float;
  var maximumValue(default, null):Float;
  var defaultValue(default, null):Float;
}
