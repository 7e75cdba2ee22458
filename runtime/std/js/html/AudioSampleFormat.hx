// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AudioSampleFormat` of the specification "webcodecs". */
enum abstract AudioSampleFormat(String) from String to String {
  var U8 = "u8";
  var S16 = "s16";
  var S32 = "s32";
  var F32 = "f32";
  var U8_PLANAR = "u8-planar";
  var S16_PLANAR = "s16-planar";
  var S32_PLANAR = "s32-planar";
  var F32_PLANAR = "f32-planar";
}
