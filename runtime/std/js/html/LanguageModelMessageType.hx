// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `LanguageModelMessageType` of the specification "prompt-api". */
enum abstract LanguageModelMessageType(String) from String to String {
  var TEXT = "text";
  var IMAGE = "image";
  var AUDIO = "audio";
  var TOOL_CALL = "tool-call";
  var TOOL_RESPONSE = "tool-response";
}
