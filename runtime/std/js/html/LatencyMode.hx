// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `LatencyMode` of the specification "webcodecs". */
enum abstract LatencyMode(String) from String to String {
  var QUALITY = "quality";
  var REALTIME = "realtime";
}
