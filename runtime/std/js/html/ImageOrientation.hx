// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ImageOrientation` of the specification "html". */
enum abstract ImageOrientation(String) from String to String {
  var FROM_IMAGE = "from-image";
  var FLIP_Y = "flipY";
}
