// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ServiceWorkerUpdateViaCache` of the specification "service-workers". */
enum abstract ServiceWorkerUpdateViaCache(String) from String to String {
  var IMPORTS = "imports";
  var ALL = "all";
  var NONE = "none";
}
