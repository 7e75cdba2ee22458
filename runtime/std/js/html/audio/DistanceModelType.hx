// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.audio;

/** `DistanceModelType` of the specification "webaudio". */
enum abstract DistanceModelType(String) from String to String {
  var LINEAR = "linear";
  var INVERSE = "inverse";
  var EXPONENTIAL = "exponential";
}
