// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `TurboShakeParams` of the specification "webcrypto-modern-algos". */
typedef TurboShakeParams = {
  > Algorithm,
  outputLength:Int,
  ?domainSeparation:Int,
}
