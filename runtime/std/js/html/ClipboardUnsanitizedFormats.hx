// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ClipboardUnsanitizedFormats` of the specification "clipboard-apis". */
typedef ClipboardUnsanitizedFormats = {
  ?unsanitized:Array<String>,
}
