// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CustomEvent` of the specification "dom". */
@:native("CustomEvent")
extern class CustomEvent extends Event {
  function new(type:String, ?eventInitDict:CustomEventInit):Void;
  var detail(default, null):Dynamic;
  function initCustomEvent(type:String, ?bubbles:Bool, ?cancelable:Bool, ?detail:Dynamic):Void;
}
