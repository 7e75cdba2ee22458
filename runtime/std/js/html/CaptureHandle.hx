// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CaptureHandle` of the specification "capture-handle-identity". */
typedef CaptureHandle = {
  ?origin:String,
  ?handle:String,
}
