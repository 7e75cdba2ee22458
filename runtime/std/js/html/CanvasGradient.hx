// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CanvasGradient` of the specification "html". */
@:native("CanvasGradient")
extern class CanvasGradient {
  function addColorStop(offset:Float, color:String):Void;
}
