// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `Audio`, the short way to make an `HTMLAudioElement`. */
@:native("Audio")
extern class Audio extends AudioElement {
  function new(?src:String):Void;
}
