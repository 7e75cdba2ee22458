// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `TextFormatUpdateEvent` of the specification "edit-context". */
@:native("TextFormatUpdateEvent")
extern class TextFormatUpdateEvent extends Event {
  function new(type:String, ?options:TextFormatUpdateEventInit):Void;
  function getTextFormats():Array<TextFormat>;
}
