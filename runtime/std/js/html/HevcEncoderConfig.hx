// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HevcEncoderConfig` of the specification "webcodecs-hevc-codec-registration". */
typedef HevcEncoderConfig = {
  ?format:HevcBitstreamFormat,
}
