// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ReadyState` of the specification "media-source". */
enum abstract MediaSourceReadyState(String) from String to String {
  var CLOSED = "closed";
  var OPEN = "open";
  var ENDED = "ended";
}
