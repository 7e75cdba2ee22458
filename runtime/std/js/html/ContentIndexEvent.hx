// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ContentIndexEvent` of the specification "content-index". */
@:native("ContentIndexEvent")
extern class ContentIndexEvent extends ExtendableEvent {
  function new(type:String, init:ContentIndexEventInit):Void;
  var id(default, null):String;
}
