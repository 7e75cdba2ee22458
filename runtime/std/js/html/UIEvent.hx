// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `UIEvent` of the specification "uievents". */
@:native("UIEvent")
extern class UIEvent extends Event {
  function new(type:String, ?eventInitDict:UIEventInit):Void;
  var view(default, null):Window;
  var detail(default, null):Int;
  var sourceCapabilities(default, null):InputDeviceCapabilities;
  function initUIEvent(typeArg:String, ?bubblesArg:Bool, ?cancelableArg:Bool, ?viewArg:Window, ?detailArg:Int):Void;
  var which(default, null):Int;
}
