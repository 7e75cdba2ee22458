// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `StorageEvent` of the specification "html". */
@:native("StorageEvent")
extern class StorageEvent extends Event {
  function new(type:String, ?eventInitDict:StorageEventInit):Void;
  var key(default, null):String;
  var oldValue(default, null):String;
  var newValue(default, null):String;
  var url(default, null):String;
  var storageArea(default, null):Storage;
  function initStorageEvent(type:String, ?bubbles:Bool, ?cancelable:Bool, ?key:String, ?oldValue:String, ?newValue:String, ?url:String, ?storageArea:Storage):Void;
}
