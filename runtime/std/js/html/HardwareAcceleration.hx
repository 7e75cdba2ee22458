// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HardwareAcceleration` of the specification "webcodecs". */
enum abstract HardwareAcceleration(String) from String to String {
  var NO_PREFERENCE = "no-preference";
  var PREFER_HARDWARE = "prefer-hardware";
  var PREFER_SOFTWARE = "prefer-software";
}
