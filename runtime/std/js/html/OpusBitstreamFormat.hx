// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `OpusBitstreamFormat` of the specification "webcodecs-opus-codec-registration". */
enum abstract OpusBitstreamFormat(String) from String to String {
  var OPUS = "opus";
  var OGG = "ogg";
}
