// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `KmacKeyAlgorithm` of the specification "webcrypto-modern-algos". */
typedef KmacKeyAlgorithm = {
  > KeyAlgorithm,
  length:Int,
}
