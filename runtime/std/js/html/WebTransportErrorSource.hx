// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `WebTransportErrorSource` of the specification "webtransport". */
enum abstract WebTransportErrorSource(String) from String to String {
  var STREAM = "stream";
  var SESSION = "session";
}
