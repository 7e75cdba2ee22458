// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AudioSession` of the specification "audio-session". */
@:native("AudioSession")
extern class AudioSession extends EventTarget {
  var type:AudioSessionType;
  var state(default, null):AudioSessionState;
  var onstatechange:haxe.Constraints.Function;
}
