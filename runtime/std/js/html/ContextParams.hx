// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ContextParams` of the specification "webcrypto-modern-algos". */
typedef ContextParams = {
  > Algorithm,
  ?context:js.lib.BufferSource,
}
