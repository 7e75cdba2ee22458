// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.eme;

/** `MediaKeySessionType` of the specification "encrypted-media". */
enum abstract MediaKeySessionType(String) from String to String {
  var TEMPORARY = "temporary";
  var PERSISTENT_LICENSE = "persistent-license";
}
