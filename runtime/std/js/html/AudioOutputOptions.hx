// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AudioOutputOptions` of the specification "audio-output". */
typedef AudioOutputOptions = {
  ?deviceId:String,
}
