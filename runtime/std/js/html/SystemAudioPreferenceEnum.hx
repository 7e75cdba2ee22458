// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `SystemAudioPreferenceEnum` of the specification "screen-capture". */
enum abstract SystemAudioPreferenceEnum(String) from String to String {
  var INCLUDE = "include";
  var EXCLUDE = "exclude";
}
