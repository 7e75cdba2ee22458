// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AvcBitstreamFormat` of the specification "webcodecs-avc-codec-registration". */
enum abstract AvcBitstreamFormat(String) from String to String {
  var ANNEXB = "annexb";
  var AVC = "avc";
}
