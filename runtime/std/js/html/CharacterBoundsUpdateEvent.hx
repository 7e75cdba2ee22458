// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CharacterBoundsUpdateEvent` of the specification "edit-context". */
@:native("CharacterBoundsUpdateEvent")
extern class CharacterBoundsUpdateEvent extends Event {
  function new(type:String, ?options:CharacterBoundsUpdateEventInit):Void;
  var rangeStart(default, null):Int;
  var rangeEnd(default, null):Int;
}
