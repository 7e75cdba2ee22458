// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCTrackEvent` of the specification "webrtc". */
@:native("RTCTrackEvent")
extern class TrackEvent extends js.html.Event {
  function new(type:String, eventInitDict:TrackEventInit):Void;
  var receiver(default, null):RtpReceiver;
  var track(default, null):js.html.MediaStreamTrack;
  var streams(default, null):Array<js.html.MediaStream>;
  var transceiver(default, null):RtpTransceiver;
}
