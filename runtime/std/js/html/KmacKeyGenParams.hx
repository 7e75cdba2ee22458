// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `KmacKeyGenParams` of the specification "webcrypto-modern-algos". */
typedef KmacKeyGenParams = {
  > Algorithm,
  ?length:Int,
}
