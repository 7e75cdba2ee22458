// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AudioDataInit` of the specification "webcodecs". */
typedef AudioDataInit = {
  format:AudioSampleFormat,
  sampleRate:Float,
  numberOfFrames:Int,
  numberOfChannels:Int,
  timestamp:Int,
  data:js.lib.BufferSource,
  ?transfer:Array<js.lib.ArrayBuffer>,
}
