// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CaptureHandleConfig` of the specification "capture-handle-identity". */
typedef CaptureHandleConfig = {
  ?exposeOrigin:Bool,
  ?handle:String,
  ?permittedOrigins:Array<String>,
}
