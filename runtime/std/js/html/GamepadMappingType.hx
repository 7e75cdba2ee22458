// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `GamepadMappingType` of the specification "gamepad". */
enum abstract GamepadMappingType(String) from String to String {
  var NONE = "";
  var STANDARD = "standard";
  var XR_STANDARD = "xr-standard";
}
