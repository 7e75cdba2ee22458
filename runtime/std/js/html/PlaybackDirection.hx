// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PlaybackDirection` of the specification "web-animations". */
enum abstract PlaybackDirection(String) from String to String {
  var NORMAL = "normal";
  var REVERSE = "reverse";
  var ALTERNATE = "alternate";
  var ALTERNATE_REVERSE = "alternate-reverse";
}
