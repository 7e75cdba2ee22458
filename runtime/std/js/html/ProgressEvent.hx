// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ProgressEvent` of the specification "xhr". */
@:native("ProgressEvent")
extern class ProgressEvent extends Event {
  function new(type:String, ?eventInitDict:ProgressEventInit):Void;
  var lengthComputable(default, null):Bool;
  var loaded(default, null):Float;
  var total(default, null):Float;
}
