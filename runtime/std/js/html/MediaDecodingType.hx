// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MediaDecodingType` of the specification "media-capabilities". */
enum abstract MediaDecodingType(String) from String to String {
  var FILE = "file";
  var MEDIA_SOURCE = "media-source";
  var WEBRTC = "webrtc";
}
