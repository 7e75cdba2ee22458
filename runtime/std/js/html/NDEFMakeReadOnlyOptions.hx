// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `NDEFMakeReadOnlyOptions` of the specification "web-nfc". */
typedef NDEFMakeReadOnlyOptions = {
  ?signal:AbortSignal,
}
