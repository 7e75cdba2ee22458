// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `WindowControlsOverlay` of the specification "window-controls-overlay". */
@:native("WindowControlsOverlay")
extern class WindowControlsOverlay extends EventTarget {
  var visible(default, null):Bool;
  function getTitlebarAreaRect():DOMRect;
  var ongeometrychange:haxe.Constraints.Function;
}
