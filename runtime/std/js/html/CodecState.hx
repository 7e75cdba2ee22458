// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CodecState` of the specification "webcodecs". */
enum abstract CodecState(String) from String to String {
  var UNCONFIGURED = "unconfigured";
  var CONFIGURED = "configured";
  var CLOSED = "closed";
}
