// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AesDerivedKeyParams` of the specification "webcrypto". */
typedef AesDerivedKeyParams = {
  > Algorithm,
  length:Int,
}
