// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `WorkerAndParameters` of the specification "webrtc-encoded-transform". */
typedef WorkerAndParameters = {
  worker:Worker,
  ?type:js.html.rtc.RtpScriptTransformType,
}
