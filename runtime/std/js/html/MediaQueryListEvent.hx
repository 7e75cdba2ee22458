// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MediaQueryListEvent` of the specification "cssom-view". */
@:native("MediaQueryListEvent")
extern class MediaQueryListEvent extends Event {
  function new(type:String, ?eventInitDict:MediaQueryListEventInit):Void;
  var media(default, null):String;
  var matches(default, null):Bool;
}
