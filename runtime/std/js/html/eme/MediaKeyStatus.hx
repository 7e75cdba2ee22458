// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.eme;

/** `MediaKeyStatus` of the specification "encrypted-media". */
enum abstract MediaKeyStatus(String) from String to String {
  var USABLE = "usable";
  var EXPIRED = "expired";
  var RELEASED = "released";
  var OUTPUT_RESTRICTED = "output-restricted";
  var OUTPUT_DOWNSCALED = "output-downscaled";
  var USABLE_IN_FUTURE = "usable-in-future";
  var STATUS_PENDING = "status-pending";
  var INTERNAL_ERROR = "internal-error";
}
