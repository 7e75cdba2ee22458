// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `DocumentTimeline` of the specification "web-animations". */
@:native("DocumentTimeline")
extern class DocumentTimeline extends AnimationTimeline {
  function new(?options:DocumentTimelineOptions):Void;
}
