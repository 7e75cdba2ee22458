// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `DataCue` of the specification "datacue". */
@:native("DataCue")
extern class DataCue extends TextTrackCue {
  function new(startTime:Float, endTime:Float, value:Dynamic, ?type:String):Void;
  var value:Dynamic;
  var type(default, null):String;
}
