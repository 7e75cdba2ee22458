// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `StreamPipeOptions` of the specification "streams". */
typedef StreamPipeOptions = {
  ?preventClose:Bool,
  ?preventAbort:Bool,
  ?preventCancel:Bool,
  ?signal:AbortSignal,
}
