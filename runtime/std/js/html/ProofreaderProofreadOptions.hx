// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ProofreaderProofreadOptions` of the specification "proofreader-api". */
typedef ProofreaderProofreadOptions = {
  ?signal:AbortSignal,
}
