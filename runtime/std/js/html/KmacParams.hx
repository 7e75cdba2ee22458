// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `KmacParams` of the specification "webcrypto-modern-algos". */
typedef KmacParams = {
  > Algorithm,
  outputLength:Int,
  ?customization:js.lib.BufferSource,
}
