// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `KangarooTwelveParams` of the specification "webcrypto-modern-algos". */
typedef KangarooTwelveParams = {
  > Algorithm,
  outputLength:Int,
  ?customization:js.lib.BufferSource,
}
