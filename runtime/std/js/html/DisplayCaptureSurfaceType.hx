// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `DisplayCaptureSurfaceType` of the specification "screen-capture". */
enum abstract DisplayCaptureSurfaceType(String) from String to String {
  var MONITOR = "monitor";
  var WINDOW = "window";
  var BROWSER = "browser";
}
