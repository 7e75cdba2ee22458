// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `OrientationType` of the specification "screen-orientation". */
enum abstract OrientationType(String) from String to String {
  var PORTRAIT_PRIMARY = "portrait-primary";
  var PORTRAIT_SECONDARY = "portrait-secondary";
  var LANDSCAPE_PRIMARY = "landscape-primary";
  var LANDSCAPE_SECONDARY = "landscape-secondary";
}
