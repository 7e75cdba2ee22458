// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AudioDecoderConfig` of the specification "webcodecs". */
typedef AudioDecoderConfig = {
  codec:String,
  sampleRate:Int,
  numberOfChannels:Int,
  ?description:js.lib.BufferSource,
}
