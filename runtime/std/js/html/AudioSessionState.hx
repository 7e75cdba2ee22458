// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AudioSessionState` of the specification "audio-session". */
enum abstract AudioSessionState(String) from String to String {
  var INACTIVE = "inactive";
  var ACTIVE = "active";
  var INTERRUPTED = "interrupted";
}
