// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `EcdhKeyDeriveParams` of the specification "webcrypto". */
typedef EcdhKeyDeriveParams = {
  > Algorithm,
}
