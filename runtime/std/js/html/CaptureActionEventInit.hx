// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CaptureActionEventInit` of the specification "mediacapture-handle-actions". */
typedef CaptureActionEventInit = {
  > EventInit,
  ?action:String,
}
