// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PresentationConnectionState` of the specification "presentation-api". */
enum abstract PresentationConnectionState(String) from String to String {
  var CONNECTING = "connecting";
  var CONNECTED = "connected";
  var CLOSED = "closed";
  var TERMINATED = "terminated";
}
