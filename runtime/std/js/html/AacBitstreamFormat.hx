// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AacBitstreamFormat` of the specification "webcodecs-aac-codec-registration". */
enum abstract AacBitstreamFormat(String) from String to String {
  var AAC = "aac";
  var ADTS = "adts";
}
