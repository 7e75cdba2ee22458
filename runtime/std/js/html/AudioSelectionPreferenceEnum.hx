// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AudioSelectionPreferenceEnum` of the specification "screen-capture". */
enum abstract AudioSelectionPreferenceEnum(String) from String to String {
  var PREFERRED = "preferred";
}
