// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `KmacImportParams` of the specification "webcrypto-modern-algos". */
typedef KmacImportParams = {
  > Algorithm,
  ?length:Int,
}
