// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `FenceReportingDestination` of the specification "fenced-frame". */
enum abstract FenceReportingDestination(String) from String to String {
  var BUYER = "buyer";
  var SELLER = "seller";
  var COMPONENT_SELLER = "component-seller";
  var DIRECT_SELLER = "direct-seller";
  var SHARED_STORAGE_SELECT_URL = "shared-storage-select-url";
}
