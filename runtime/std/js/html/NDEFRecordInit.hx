// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `NDEFRecordInit` of the specification "web-nfc". */
typedef NDEFRecordInit = {
  recordType:String,
  ?mediaType:String,
  ?id:String,
  ?encoding:String,
  ?lang:String,
  ?data:Dynamic,
}
