// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.audio;

/** `AudioContextState` of the specification "webaudio". */
enum abstract AudioContextState(String) from String to String {
  var SUSPENDED = "suspended";
  var RUNNING = "running";
  var CLOSED = "closed";
  var INTERRUPTED = "interrupted";
}
