// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `EcKeyImportParams` of the specification "webcrypto". */
typedef EcKeyImportParams = {
  > Algorithm,
  namedCurve:String,
}
