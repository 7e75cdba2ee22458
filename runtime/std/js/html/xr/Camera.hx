// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRCamera` of the specification "raw-camera-access". */
@:native("XRCamera")
extern class Camera {
  var width(default, null):Int;
  var height(default, null):Int;
}
