// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `EcKeyAlgorithm` of the specification "webcrypto". */
typedef EcKeyAlgorithm = {
  > KeyAlgorithm,
  namedCurve:String,
}
