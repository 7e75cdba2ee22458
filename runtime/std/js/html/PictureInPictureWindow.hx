// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PictureInPictureWindow` of the specification "picture-in-picture". */
@:native("PictureInPictureWindow")
extern class PictureInPictureWindow extends EventTarget {
  var width(default, null):Int;
  var height(default, null):Int;
  var onresize:haxe.Constraints.Function;
}
