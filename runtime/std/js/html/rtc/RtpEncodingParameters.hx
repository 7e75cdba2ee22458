// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCRtpEncodingParameters` of the specification "webrtc". */
typedef RtpEncodingParameters = {
  > RtpCodingParameters,
  ?active:Bool,
  ?codec:RtpCodec,
  ?maxBitrate:Int,
  ?maxFramerate:Float,
  ?scaleResolutionDownBy:Float,
  ?priority:PriorityType,
  ?networkPriority:PriorityType,
  ?scalabilityMode:String,
}
