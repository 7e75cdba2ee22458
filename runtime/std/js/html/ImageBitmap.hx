// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ImageBitmap` of the specification "html". */
@:native("ImageBitmap")
extern class ImageBitmap {
  var width(default, null):Int;
  var height(default, null):Int;
  function close():Void;
}
