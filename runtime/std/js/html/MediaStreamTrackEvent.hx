// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MediaStreamTrackEvent` of the specification "mediacapture-streams". */
@:native("MediaStreamTrackEvent")
extern class MediaStreamTrackEvent extends Event {
  function new(type:String, eventInitDict:MediaStreamTrackEventInit):Void;
  var track(default, null):MediaStreamTrack;
}
