// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `OrientationLockType` of the specification "screen-orientation". */
enum abstract OrientationLockType(String) from String to String {
  var ANY = "any";
  var NATURAL = "natural";
  var LANDSCAPE = "landscape";
  var PORTRAIT = "portrait";
  var PORTRAIT_PRIMARY = "portrait-primary";
  var PORTRAIT_SECONDARY = "portrait-secondary";
  var LANDSCAPE_PRIMARY = "landscape-primary";
  var LANDSCAPE_SECONDARY = "landscape-secondary";
}
