// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HTMLAudioElement` of the specification "html". */
@:native("HTMLAudioElement")
extern class AudioElement extends MediaElement {
  function new():Void;
}
