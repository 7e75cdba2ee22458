// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `FontFaceDescriptors` of the specification "css-font-loading". */
typedef FontFaceDescriptors = {
  ?style:String,
  ?weight:String,
  ?stretch:String,
  ?unicodeRange:String,
  ?featureSettings:String,
  ?variationSettings:String,
  ?display:String,
  ?ascentOverride:String,
  ?descentOverride:String,
  ?lineGapOverride:String,
}
