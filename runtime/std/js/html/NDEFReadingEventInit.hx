// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `NDEFReadingEventInit` of the specification "web-nfc". */
typedef NDEFReadingEventInit = {
  > EventInit,
  ?serialNumber:String,
  message:NDEFMessageInit,
}
