// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CompositionEvent` of the specification "uievents". */
@:native("CompositionEvent")
extern class CompositionEvent extends UIEvent {
  function new(type:String, ?eventInitDict:CompositionEventInit):Void;
  var data(default, null):String;
  function initCompositionEvent(typeArg:String, ?bubblesArg:Bool, ?cancelableArg:Bool, ?viewArg:js.html.Window, ?dataArg:String):Void;
}
