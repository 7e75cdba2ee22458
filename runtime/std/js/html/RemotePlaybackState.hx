// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `RemotePlaybackState` of the specification "remote-playback". */
enum abstract RemotePlaybackState(String) from String to String {
  var CONNECTING = "connecting";
  var CONNECTED = "connected";
  var DISCONNECTED = "disconnected";
}
