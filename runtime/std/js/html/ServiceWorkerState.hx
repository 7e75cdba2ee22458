// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ServiceWorkerState` of the specification "service-workers". */
enum abstract ServiceWorkerState(String) from String to String {
  var PARSED = "parsed";
  var INSTALLING = "installing";
  var INSTALLED = "installed";
  var ACTIVATING = "activating";
  var ACTIVATED = "activated";
  var REDUNDANT = "redundant";
}
