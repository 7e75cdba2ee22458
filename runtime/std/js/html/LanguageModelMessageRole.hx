// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `LanguageModelMessageRole` of the specification "prompt-api". */
enum abstract LanguageModelMessageRole(String) from String to String {
  var SYSTEM = "system";
  var USER = "user";
  var ASSISTANT = "assistant";
}
