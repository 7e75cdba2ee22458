// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `RsaHashedImportParams` of the specification "webcrypto". */
typedef RsaHashedImportParams = {
  > Algorithm,
  hash:Dynamic,
}
