// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.audio;

/** `ChannelCountMode` of the specification "webaudio". */
enum abstract ChannelCountMode(String) from String to String {
  var MAX = "max";
  var CLAMPED_MAX = "clamped-max";
  var EXPLICIT = "explicit";
}
