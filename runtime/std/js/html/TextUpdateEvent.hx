// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `TextUpdateEvent` of the specification "edit-context". */
@:native("TextUpdateEvent")
extern class TextUpdateEvent extends Event {
  function new(type:String, ?options:TextUpdateEventInit):Void;
  var updateRangeStart(default, null):Int;
  var updateRangeEnd(default, null):Int;
  var text(default, null):String;
  var selectionStart(default, null):Int;
  var selectionEnd(default, null):Int;
}
