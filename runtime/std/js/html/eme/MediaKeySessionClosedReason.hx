// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.eme;

/** `MediaKeySessionClosedReason` of the specification "encrypted-media". */
enum abstract MediaKeySessionClosedReason(String) from String to String {
  var INTERNAL_ERROR = "internal-error";
  var CLOSED_BY_APPLICATION = "closed-by-application";
  var RELEASE_ACKNOWLEDGED = "release-acknowledged";
  var HARDWARE_CONTEXT_RESET = "hardware-context-reset";
  var RESOURCE_EVICTED = "resource-evicted";
}
