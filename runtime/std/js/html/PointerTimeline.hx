// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PointerTimeline` of the specification "pointer-animations". */
@:native("PointerTimeline")
extern class PointerTimeline extends AnimationTimeline {
  function new(?options:PointerTimelineOptions):Void;
  var source(default, null):Element;
  var axis(default, null):PointerAxis;
}
