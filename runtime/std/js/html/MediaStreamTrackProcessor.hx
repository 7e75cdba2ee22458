// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MediaStreamTrackProcessor` of the specification "mediacapture-transform". */
@:native("MediaStreamTrackProcessor")
extern class MediaStreamTrackProcessor {
  function new(init:MediaStreamTrackProcessorInit):Void;
  var readable(default, null):ReadableStream;
  var discardedFrames(default, null):Int;
  var totalFrames(default, null):Int;
}
