// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `RedEyeReduction` of the specification "image-capture". */
enum abstract RedEyeReduction(String) from String to String {
  var NEVER = "never";
  var ALWAYS = "always";
  var CONTROLLABLE = "controllable";
}
