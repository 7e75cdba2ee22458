// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PremultiplyAlpha` of the specification "html". */
enum abstract PremultiplyAlpha(String) from String to String {
  var NONE = "none";
  var PREMULTIPLY = "premultiply";
  var DEFAULT = "default";
}
