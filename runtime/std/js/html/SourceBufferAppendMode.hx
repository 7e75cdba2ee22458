// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AppendMode` of the specification "media-source". */
enum abstract SourceBufferAppendMode(String) from String to String {
  var SEGMENTS = "segments";
  var SEQUENCE = "sequence";
}
