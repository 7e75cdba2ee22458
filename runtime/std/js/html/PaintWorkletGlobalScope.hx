// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PaintWorkletGlobalScope` of the specification "css-paint-api". */
@:native("PaintWorkletGlobalScope")
extern class PaintWorkletGlobalScope extends WorkletGlobalScope {
  function registerPaint(name:String, paintCtor:() -> Void):Void;
  var devicePixelRatio(default, null):Float;
}
