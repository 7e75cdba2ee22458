// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `EventTarget` of the specification "dom". */
@:native("EventTarget")
extern class EventTarget {
  function new():Void;
  function addEventListener(type:String, callback:haxe.Constraints.Function, ?options:haxe.extern.EitherType<AddEventListenerOptions, Bool>):Void;
  function removeEventListener(type:String, callback:haxe.Constraints.Function, ?options:haxe.extern.EitherType<EventListenerOptions, Bool>):Void;
  function dispatchEvent(event:Event):Bool;
  function when(type:String, ?options:ObservableEventListenerOptions):Observable;
}
