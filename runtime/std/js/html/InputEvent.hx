// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `InputEvent` of the specification "uievents". */
@:native("InputEvent")
extern class InputEvent extends UIEvent {
  function new(type:String, ?eventInitDict:InputEventInit):Void;
  var data(default, null):String;
  var isComposing(default, null):Bool;
  var inputType(default, null):String;
  var dataTransfer(default, null):DataTransfer;
  function getTargetRanges():Array<StaticRange>;
}
