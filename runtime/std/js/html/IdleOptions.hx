// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `IdleOptions` of the specification "idle-detection". */
typedef IdleOptions = {
  ?threshold:Int,
  ?signal:AbortSignal,
}
