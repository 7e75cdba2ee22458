// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `BufferedChangeEvent` of the specification "media-source". */
@:native("BufferedChangeEvent")
extern class BufferedChangeEvent extends Event {
  function new(type:String, ?eventInitDict:BufferedChangeEventInit):Void;
  var addedRanges(default, null):TimeRanges;
  var removedRanges(default, null):TimeRanges;
}
