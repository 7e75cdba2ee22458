// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `KeyAlgorithm` of the specification "webcrypto". */
typedef KeyAlgorithm = {
  name:String,
}
