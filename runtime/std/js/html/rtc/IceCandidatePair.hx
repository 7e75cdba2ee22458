// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCIceCandidatePair` of the specification "webrtc". */
@:native("RTCIceCandidatePair")
extern class IceCandidatePair {
  var local(default, null):IceCandidate;
  var remote(default, null):IceCandidate;
}
