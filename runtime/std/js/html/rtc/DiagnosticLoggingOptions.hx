// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCDiagnosticLoggingOptions` of the specification "webrtc-diagnostic-logging". */
typedef DiagnosticLoggingOptions = {
  ?metadata:haxe.DynamicAccess<String>,
}
