// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ImageDataPixelFormat` of the specification "html". */
enum abstract ImageDataPixelFormat(String) from String to String {
  var RGBA_UNORM8 = "rgba-unorm8";
  var RGBA_FLOAT16 = "rgba-float16";
}
