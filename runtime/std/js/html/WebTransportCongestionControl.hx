// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `WebTransportCongestionControl` of the specification "webtransport". */
enum abstract WebTransportCongestionControl(String) from String to String {
  var DEFAULT = "default";
  var THROUGHPUT = "throughput";
  var LOW_LATENCY = "low-latency";
}
