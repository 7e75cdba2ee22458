// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HevcBitstreamFormat` of the specification "webcodecs-hevc-codec-registration". */
enum abstract HevcBitstreamFormat(String) from String to String {
  var ANNEXB = "annexb";
  var HEVC = "hevc";
}
