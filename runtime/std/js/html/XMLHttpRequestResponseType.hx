// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `XMLHttpRequestResponseType` of the specification "xhr". */
enum abstract XMLHttpRequestResponseType(String) from String to String {
  var NONE = "";
  var ARRAYBUFFER = "arraybuffer";
  var BLOB = "blob";
  var DOCUMENT = "document";
  var JSON = "json";
  var TEXT = "text";
}
