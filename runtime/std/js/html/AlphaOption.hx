// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AlphaOption` of the specification "webcodecs". */
enum abstract AlphaOption(String) from String to String {
  var KEEP = "keep";
  var DISCARD = "discard";
}
