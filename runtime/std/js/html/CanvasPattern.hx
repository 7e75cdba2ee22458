// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CanvasPattern` of the specification "html". */
@:native("CanvasPattern")
extern class CanvasPattern {
  function setTransform(?transform:DOMMatrix2DInit):Void;
}
