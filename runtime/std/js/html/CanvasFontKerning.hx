// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CanvasFontKerning` of the specification "html". */
enum abstract CanvasFontKerning(String) from String to String {
  var AUTO = "auto";
  var NORMAL = "normal";
  var NONE = "none";
}
