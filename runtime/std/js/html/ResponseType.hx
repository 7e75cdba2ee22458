// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ResponseType` of the specification "fetch". */
enum abstract ResponseType(String) from String to String {
  var BASIC = "basic";
  var CORS = "cors";
  var DEFAULT = "default";
  var ERROR = "error";
  var OPAQUE = "opaque";
  var OPAQUEREDIRECT = "opaqueredirect";
}
