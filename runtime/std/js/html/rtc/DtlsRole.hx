// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCDtlsRole` of the specification "webrtc-stats". */
enum abstract DtlsRole(String) from String to String {
  var CLIENT = "client";
  var SERVER = "server";
  var UNKNOWN = "unknown";
}
