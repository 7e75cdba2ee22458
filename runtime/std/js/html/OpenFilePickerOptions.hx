// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `OpenFilePickerOptions` of the specification "file-system-access". */
typedef OpenFilePickerOptions = {
  > FilePickerOptions,
  ?multiple:Bool,
}
