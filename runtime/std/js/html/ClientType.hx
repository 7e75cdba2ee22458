// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ClientType` of the specification "service-workers". */
enum abstract ClientType(String) from String to String {
  var WINDOW = "window";
  var WORKER = "worker";
  var SHAREDWORKER = "sharedworker";
  var ALL = "all";
}
