// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `Image`, the short way to make an `HTMLImageElement`. */
@:native("Image")
extern class Image extends ImageElement {
  function new(?width:Int, ?height:Int):Void;
}
