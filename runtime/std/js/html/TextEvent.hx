// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `TextEvent` of the specification "uievents". */
@:native("TextEvent")
extern class TextEvent extends UIEvent {
  var data(default, null):String;
  function initTextEvent(type:String, ?bubbles:Bool, ?cancelable:Bool, ?view:Window, ?data:String):Void;
}
