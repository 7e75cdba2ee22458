// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ScrollTimeline` of the specification "scroll-animations". */
@:native("ScrollTimeline")
extern class ScrollTimeline extends AnimationTimeline {
  function new(?options:ScrollTimelineOptions):Void;
  var source(default, null):Element;
  var axis(default, null):ScrollAxis;
}
