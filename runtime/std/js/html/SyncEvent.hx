// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `SyncEvent` of the specification "background-sync". */
@:native("SyncEvent")
extern class SyncEvent extends ExtendableEvent {
  function new(type:String, init:SyncEventInit):Void;
  var tag(default, null):String;
  var lastChance(default, null):Bool;
}
