// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.audio;

/** `AudioContextRenderSizeCategory` of the specification "webaudio". */
enum abstract AudioContextRenderSizeCategory(String) from String to String {
  var DEFAULT = "default";
  var HARDWARE = "hardware";
}
