// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCRtpTransceiver` of the specification "webrtc". */
@:native("RTCRtpTransceiver")
extern class RtpTransceiver {
  var mid(default, null):String;
  var sender(default, null):RtpSender;
  var receiver(default, null):RtpReceiver;
  var direction:RtpTransceiverDirection;
  var currentDirection(default, null):RtpTransceiverDirection;
  function stop():Void;
  function setCodecPreferences(codecs:Array<RtpCodec>):Void;
}
