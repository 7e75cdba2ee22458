// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `NDEFWriteOptions` of the specification "web-nfc". */
typedef NDEFWriteOptions = {
  ?overwrite:Bool,
  ?signal:AbortSignal,
}
