// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `FullscreenKeyboardLock` of the specification "fullscreen". */
enum abstract FullscreenKeyboardLock(String) from String to String {
  var BROWSER = "browser";
  var NONE = "none";
}
