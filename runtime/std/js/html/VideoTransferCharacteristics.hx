// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `VideoTransferCharacteristics` of the specification "webcodecs". */
enum abstract VideoTransferCharacteristics(String) from String to String {
  var BT709 = "bt709";
  var SMPTE170M = "smpte170m";
  var IEC61966_2_1 = "iec61966-2-1";
  var LINEAR = "linear";
  var PQ = "pq";
  var HLG = "hlg";
}
