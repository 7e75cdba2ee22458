// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `FlacEncoderConfig` of the specification "webcodecs-flac-codec-registration". */
typedef FlacEncoderConfig = {
  ?blockSize:Int,
  ?compressLevel:Int,
}
