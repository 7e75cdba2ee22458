// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `SpatialNavigationDirection` of the specification "css-nav". */
enum abstract SpatialNavigationDirection(String) from String to String {
  var UP = "up";
  var DOWN = "down";
  var LEFT = "left";
  var RIGHT = "right";
}
