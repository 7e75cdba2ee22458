// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CanvasColorType` of the specification "html". */
enum abstract CanvasColorType(String) from String to String {
  var UNORM8 = "unorm8";
  var FLOAT16 = "float16";
}
