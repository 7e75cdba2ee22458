// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `Availability` of the specification "writing-assistance-apis". */
enum abstract Availability(String) from String to String {
  var UNAVAILABLE = "unavailable";
  var DOWNLOADABLE = "downloadable";
  var DOWNLOADING = "downloading";
  var AVAILABLE = "available";
}
