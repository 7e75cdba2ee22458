// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRReferenceSpaceType` of the specification "webxr". */
enum abstract ReferenceSpaceType(String) from String to String {
  var VIEWER = "viewer";
  var LOCAL = "local";
  var LOCAL_FLOOR = "local-floor";
  var BOUNDED_FLOOR = "bounded-floor";
  var UNBOUNDED = "unbounded";
}
