// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HmacImportParams` of the specification "webcrypto". */
typedef HmacImportParams = {
  > Algorithm,
  hash:Dynamic,
  ?length:Int,
}
