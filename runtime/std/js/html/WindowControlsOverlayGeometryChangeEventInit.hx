// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `WindowControlsOverlayGeometryChangeEventInit` of the specification "window-controls-overlay". */
typedef WindowControlsOverlayGeometryChangeEventInit = {
  > EventInit,
  titlebarAreaRect:DOMRect,
  ?visible:Bool,
}
