// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `EndOfStreamError` of the specification "media-source". */
enum abstract MediaSourceEndOfStreamError(String) from String to String {
  var NETWORK = "network";
  var DECODE = "decode";
}
