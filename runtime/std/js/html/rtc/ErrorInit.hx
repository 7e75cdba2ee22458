// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCErrorInit` of the specification "webrtc". */
typedef ErrorInit = {
  errorDetail:ErrorDetailType,
  ?sdpLineNumber:Int,
  ?sctpCauseCode:Int,
  ?receivedAlert:Int,
  ?sentAlert:Int,
  ?httpRequestStatusCode:Int,
}
