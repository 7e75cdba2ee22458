// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `VideoEncoderConfig` of the specification "webcodecs". */
typedef VideoEncoderConfig = {
  codec:String,
  width:Int,
  height:Int,
  ?displayWidth:Int,
  ?displayHeight:Int,
  ?bitrate:Int,
  ?framerate:Float,
  ?hardwareAcceleration:HardwareAcceleration,
  ?alpha:AlphaOption,
  ?scalabilityMode:String,
  ?bitrateMode:VideoEncoderBitrateMode,
  ?latencyMode:LatencyMode,
  ?contentHint:String,
  ?avc:AvcEncoderConfig,
  ?hevc:HevcEncoderConfig,
}
