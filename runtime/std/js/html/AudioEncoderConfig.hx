// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AudioEncoderConfig` of the specification "webcodecs". */
typedef AudioEncoderConfig = {
  codec:String,
  sampleRate:Int,
  numberOfChannels:Int,
  ?bitrate:Int,
  ?bitrateMode:BitrateMode,
  ?aac:AacEncoderConfig,
  ?flac:FlacEncoderConfig,
  ?opus:OpusEncoderConfig,
}
