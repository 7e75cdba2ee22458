// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `VideoColorPrimaries` of the specification "webcodecs". */
enum abstract VideoColorPrimaries(String) from String to String {
  var BT709 = "bt709";
  var BT470BG = "bt470bg";
  var SMPTE170M = "smpte170m";
  var BT2020 = "bt2020";
  var SMPTE432 = "smpte432";
}
