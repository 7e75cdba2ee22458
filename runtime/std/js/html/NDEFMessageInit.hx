// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `NDEFMessageInit` of the specification "web-nfc". */
typedef NDEFMessageInit = {
  records:Array<NDEFRecordInit>,
}
