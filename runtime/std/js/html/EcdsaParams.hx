// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `EcdsaParams` of the specification "webcrypto". */
typedef EcdsaParams = {
  > Algorithm,
  hash:Dynamic,
}
