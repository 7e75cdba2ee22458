// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ClipboardEventInit` of the specification "clipboard-apis". */
typedef ClipboardEventInit = {
  > EventInit,
  ?clipboardData:DataTransfer,
}
