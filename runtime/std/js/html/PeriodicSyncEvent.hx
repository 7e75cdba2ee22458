// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PeriodicSyncEvent` of the specification "periodic-background-sync". */
@:native("PeriodicSyncEvent")
extern class PeriodicSyncEvent extends ExtendableEvent {
  function new(type:String, init:PeriodicSyncEventInit):Void;
  var tag(default, null):String;
}
