// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.audio;

/** `AutomationRate` of the specification "webaudio". */
enum abstract AutomationRate(String) from String to String {
  var A_RATE = "a-rate";
  var K_RATE = "k-rate";
}
