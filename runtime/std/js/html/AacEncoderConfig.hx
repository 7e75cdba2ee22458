// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AacEncoderConfig` of the specification "webcodecs-aac-codec-registration". */
typedef AacEncoderConfig = {
  ?format:AacBitstreamFormat,
}
