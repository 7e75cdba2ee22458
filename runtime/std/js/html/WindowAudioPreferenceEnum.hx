// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `WindowAudioPreferenceEnum` of the specification "screen-capture". */
enum abstract WindowAudioPreferenceEnum(String) from String to String {
  var SYSTEM = "system";
  var WINDOW = "window";
  var EXCLUDE = "exclude";
}
