// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MediaQueryList` of the specification "cssom-view". */
@:native("MediaQueryList")
extern class MediaQueryList extends EventTarget {
  var media(default, null):String;
  var matches(default, null):Bool;
  function addListener(callback:haxe.Constraints.Function):Void;
  function removeListener(callback:haxe.Constraints.Function):Void;
  var onchange:haxe.Constraints.Function;
}
