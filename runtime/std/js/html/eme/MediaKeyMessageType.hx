// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.eme;

/** `MediaKeyMessageType` of the specification "encrypted-media". */
enum abstract MediaKeyMessageType(String) from String to String {
  var LICENSE_REQUEST = "license-request";
  var LICENSE_RENEWAL = "license-renewal";
  var LICENSE_RELEASE = "license-release";
  var INDIVIDUALIZATION_REQUEST = "individualization-request";
}
