// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ImageData` of the specification "html". */
@:native("ImageData")
extern class ImageData {
  @:overload(function(data:js.lib.Uint8ClampedArray, sw:Int, ?sh:Int, ?settings:ImageDataSettings):Void {})
  function new(sw:Int, sh:Int, ?settings:ImageDataSettings):Void;
  var width(default, null):Int;
  var height(default, null):Int;
  var data(default, null):js.lib.Uint8ClampedArray;
  var pixelFormat(default, null):ImageDataPixelFormat;
  var colorSpace(default, null):PredefinedColorSpace;
}
