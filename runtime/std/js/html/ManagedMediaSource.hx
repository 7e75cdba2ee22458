// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ManagedMediaSource` of the specification "media-source". */
@:native("ManagedMediaSource")
extern class ManagedMediaSource extends MediaSource {
  function new():Void;
  var streaming(default, null):Bool;
  var onstartstreaming:haxe.Constraints.Function;
  var onendstreaming:haxe.Constraints.Function;
}
