// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `EcKeyGenParams` of the specification "webcrypto". */
typedef EcKeyGenParams = {
  > Algorithm,
  namedCurve:String,
}
