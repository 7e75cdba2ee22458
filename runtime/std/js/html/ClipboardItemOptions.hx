// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ClipboardItemOptions` of the specification "clipboard-apis". */
typedef ClipboardItemOptions = {
  ?presentationStyle:PresentationStyle,
}
