// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ViewTimeline` of the specification "scroll-animations". */
@:native("ViewTimeline")
extern class ViewTimeline extends ScrollTimeline {
  function new(options:ViewTimelineOptions):Void;
  var subject(default, null):Element;
  var startOffset(default, null):CSSNumericValue;
  var endOffset(default, null):CSSNumericValue;
}
