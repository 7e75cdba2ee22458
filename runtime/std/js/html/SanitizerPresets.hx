// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `SanitizerPresets` of the specification "html". */
enum abstract SanitizerPresets(String) from String to String {
  var DEFAULT = "default";
}
