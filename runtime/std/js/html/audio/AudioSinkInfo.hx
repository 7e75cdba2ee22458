// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.audio;

/** `AudioSinkInfo` of the specification "webaudio". */
@:native("AudioSinkInfo")
extern class AudioSinkInfo {
  var type(default, null):AudioSinkType;
}
