// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `EditContextInit` of the specification "edit-context". */
typedef EditContextInit = {
  ?text:String,
  ?selectionStart:Int,
  ?selectionEnd:Int,
}
