// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `SnapEvent` of the specification "css-scroll-snap-2". */
@:native("SnapEvent")
extern class SnapEvent extends Event {
  function new(type:String, ?eventInitDict:SnapEventInit):Void;
  var snapTargetBlock(default, null):Node;
  var snapTargetInline(default, null):Node;
}
