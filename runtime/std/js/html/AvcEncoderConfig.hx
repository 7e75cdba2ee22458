// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AvcEncoderConfig` of the specification "webcodecs-avc-codec-registration". */
typedef AvcEncoderConfig = {
  ?format:AvcBitstreamFormat,
}
