// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `TextTrack` of the specification "html". */
@:native("TextTrack")
extern class TextTrack extends EventTarget {
  var kind(default, null):TextTrackKind;
  var label(default, null):String;
  var language(default, null):String;
  var id(default, null):String;
  var inBandMetadataTrackDispatchType(default, null):String;
  var mode:TextTrackMode;
  var cues(default, null):TextTrackCueList;
  var activeCues(default, null):TextTrackCueList;
  function addCue(cue:TextTrackCue):Void;
  function removeCue(cue:TextTrackCue):Void;
  var oncuechange:haxe.Constraints.Function;
  var sourceBuffer(default, null):SourceBuffer;
}
