// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MLRecurrentNetworkDirection` of the specification "webnn". */
enum abstract MLRecurrentNetworkDirection(String) from String to String {
  var FORWARD = "forward";
  var BACKWARD = "backward";
  var BOTH = "both";
}
