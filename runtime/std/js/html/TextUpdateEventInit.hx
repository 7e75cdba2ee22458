// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `TextUpdateEventInit` of the specification "edit-context". */
typedef TextUpdateEventInit = {
  > EventInit,
  ?updateRangeStart:Int,
  ?updateRangeEnd:Int,
  ?text:String,
  ?selectionStart:Int,
  ?selectionEnd:Int,
}
