// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `WellKnownDirectory` of the specification "file-system-access". */
enum abstract WellKnownDirectory(String) from String to String {
  var DESKTOP = "desktop";
  var DOCUMENTS = "documents";
  var DOWNLOADS = "downloads";
  var MUSIC = "music";
  var PICTURES = "pictures";
  var VIDEOS = "videos";
}
