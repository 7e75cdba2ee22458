// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `FontFaceFeatures` of the specification "css-font-loading". */
@:native("FontFaceFeatures")
extern class FontFaceFeatures {}
