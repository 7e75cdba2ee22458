// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CShakeParams` of the specification "webcrypto-modern-algos". */
typedef CShakeParams = {
  > Algorithm,
  outputLength:Int,
  ?functionName:js.lib.BufferSource,
  ?customization:js.lib.BufferSource,
}
