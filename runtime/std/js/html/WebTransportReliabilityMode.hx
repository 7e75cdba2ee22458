// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `WebTransportReliabilityMode` of the specification "webtransport". */
enum abstract WebTransportReliabilityMode(String) from String to String {
  var PENDING = "pending";
  var RELIABLE_ONLY = "reliable-only";
  var SUPPORTS_UNRELIABLE = "supports-unreliable";
}
