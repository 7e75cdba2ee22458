// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `RenderBlockingStatusType` of the specification "resource-timing". */
enum abstract RenderBlockingStatusType(String) from String to String {
  var BLOCKING = "blocking";
  var NON_BLOCKING = "non-blocking";
}
