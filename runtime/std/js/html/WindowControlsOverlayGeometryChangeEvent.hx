// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `WindowControlsOverlayGeometryChangeEvent` of the specification "window-controls-overlay". */
@:native("WindowControlsOverlayGeometryChangeEvent")
extern class WindowControlsOverlayGeometryChangeEvent extends Event {
  function new(type:String, eventInitDict:WindowControlsOverlayGeometryChangeEventInit):Void;
  var titlebarAreaRect(default, null):DOMRect;
  var visible(default, null):Bool;
}
