// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `NDEFScanOptions` of the specification "web-nfc". */
typedef NDEFScanOptions = {
  ?signal:AbortSignal,
}
