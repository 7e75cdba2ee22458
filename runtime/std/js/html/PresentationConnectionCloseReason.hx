// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PresentationConnectionCloseReason` of the specification "presentation-api". */
enum abstract PresentationConnectionCloseReason(String) from String to String {
  var ERROR = "error";
  var CLOSED = "closed";
  var WENTAWAY = "wentaway";
}
