// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `SaveFilePickerOptions` of the specification "file-system-access". */
typedef SaveFilePickerOptions = {
  > FilePickerOptions,
  ?suggestedName:String,
}
