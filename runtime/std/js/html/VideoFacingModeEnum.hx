// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `VideoFacingModeEnum` of the specification "mediacapture-streams". */
enum abstract VideoFacingModeEnum(String) from String to String {
  var USER = "user";
  var ENVIRONMENT = "environment";
  var LEFT = "left";
  var RIGHT = "right";
}
