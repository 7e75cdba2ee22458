// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `TextTrackKind` of the specification "html". */
enum abstract TextTrackKind(String) from String to String {
  var SUBTITLES = "subtitles";
  var CAPTIONS = "captions";
  var DESCRIPTIONS = "descriptions";
  var CHAPTERS = "chapters";
  var METADATA = "metadata";
}
