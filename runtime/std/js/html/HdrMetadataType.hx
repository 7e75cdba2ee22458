// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HdrMetadataType` of the specification "media-capabilities". */
enum abstract HdrMetadataType(String) from String to String {
  var SMPTE_ST2086 = "smpteSt2086";
  var SMPTE_ST2094_10 = "smpteSt2094-10";
  var SMPTE_ST2094_40 = "smpteSt2094-40";
}
