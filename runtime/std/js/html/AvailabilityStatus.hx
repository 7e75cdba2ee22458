// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AvailabilityStatus` of the specification "speech-api". */
enum abstract AvailabilityStatus(String) from String to String {
  var UNAVAILABLE = "unavailable";
  var DOWNLOADABLE = "downloadable";
  var DOWNLOADING = "downloading";
  var AVAILABLE = "available";
}
