// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `TextEncoderEncodeIntoResult` of the specification "encoding". */
typedef TextEncoderEncodeIntoResult = {
  ?read:Int,
  ?written:Int,
}
