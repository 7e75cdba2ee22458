// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ImageTrack` of the specification "webcodecs". */
@:native("ImageTrack")
extern class ImageTrack {
  var animated(default, null):Bool;
  var frameCount(default, null):Int;
  var repetitionCount(default, null):Float;
  var selected:Bool;
}
