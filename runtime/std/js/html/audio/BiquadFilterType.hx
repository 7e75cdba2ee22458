// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.audio;

/** `BiquadFilterType` of the specification "webaudio". */
enum abstract BiquadFilterType(String) from String to String {
  var LOWPASS = "lowpass";
  var HIGHPASS = "highpass";
  var BANDPASS = "bandpass";
  var LOWSHELF = "lowshelf";
  var HIGHSHELF = "highshelf";
  var PEAKING = "peaking";
  var NOTCH = "notch";
  var ALLPASS = "allpass";
}
