// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCOfferOptions` of the specification "webrtc". */
typedef OfferOptions = {
  > OfferAnswerOptions,
  ?iceRestart:Bool,
  ?offerToReceiveAudio:Bool,
  ?offerToReceiveVideo:Bool,
}
