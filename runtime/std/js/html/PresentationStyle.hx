// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PresentationStyle` of the specification "clipboard-apis". */
enum abstract PresentationStyle(String) from String to String {
  var UNSPECIFIED = "unspecified";
  var INLINE = "inline";
  var ATTACHMENT = "attachment";
}
