// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `VideoPixelFormat` of the specification "webcodecs". */
enum abstract VideoPixelFormat(String) from String to String {
  var I420 = "I420";
  var I420_P10 = "I420P10";
  var I420_P12 = "I420P12";
  var I420_A = "I420A";
  var I420_AP10 = "I420AP10";
  var I420_AP12 = "I420AP12";
  var I422 = "I422";
  var I422_P10 = "I422P10";
  var I422_P12 = "I422P12";
  var I422_A = "I422A";
  var I422_AP10 = "I422AP10";
  var I422_AP12 = "I422AP12";
  var I444 = "I444";
  var I444_P10 = "I444P10";
  var I444_P12 = "I444P12";
  var I444_A = "I444A";
  var I444_AP10 = "I444AP10";
  var I444_AP12 = "I444AP12";
  var NV12 = "NV12";
  var RGBA = "RGBA";
  var RGBX = "RGBX";
  var BGRA = "BGRA";
  var BGRX = "BGRX";
}
