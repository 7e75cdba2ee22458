// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MediaEncodingType` of the specification "media-capabilities". */
enum abstract MediaEncodingType(String) from String to String {
  var RECORD = "record";
  var WEBRTC = "webrtc";
}
