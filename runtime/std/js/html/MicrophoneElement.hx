// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HTMLMicrophoneElement` of the specification "mediacapture-extensions". */
@:native("HTMLMicrophoneElement")
extern class MicrophoneElement extends Element {
  function new():Void;
  var track(default, null):MediaStreamTrack;
  var error(default, null):DOMException;
  function setConstraints(?constraints:MediaTrackConstraintSet):Void;
  var ontrack:haxe.Constraints.Function;
}
