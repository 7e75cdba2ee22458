// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `TextTrackCue` of the specification "html". */
@:native("TextTrackCue")
extern class TextTrackCue extends EventTarget {
  var track(default, null):TextTrack;
  var id:String;
  var startTime:Float;
  var endTime:Float;
  var pauseOnExit:Bool;
  var onenter:haxe.Constraints.Function;
  var onexit:haxe.Constraints.Function;
}
