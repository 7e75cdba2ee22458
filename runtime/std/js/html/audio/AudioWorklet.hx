// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.audio;

/** `AudioWorklet` of the specification "webaudio". */
@:native("AudioWorklet")
extern class AudioWorklet extends js.html.Worklet {
  var port(default, null):js.html.MessagePort;
}
