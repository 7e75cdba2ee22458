// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AudioData` of the specification "webcodecs". */
@:native("AudioData")
extern class AudioData {
  function new(init:AudioDataInit):Void;
  var format(default, null):AudioSampleFormat;
  var sampleRate(default, null):Float;
  var numberOfFrames(default, null):Int;
  var numberOfChannels(default, null):Int;
  var duration(default, null):Int;
  var timestamp(default, null):Int;
  function allocationSize(options:AudioDataCopyToOptions):Int;
  function copyTo(destination:js.lib.BufferSource, options:AudioDataCopyToOptions):Void;
  function clone():AudioData;
  function close():Void;
}
