// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ConnectionType` of the specification "netinfo". */
enum abstract ConnectionType(String) from String to String {
  var BLUETOOTH = "bluetooth";
  var CELLULAR = "cellular";
  var ETHERNET = "ethernet";
  var MIXED = "mixed";
  var NONE = "none";
  var OTHER = "other";
  var UNKNOWN = "unknown";
  var WIFI = "wifi";
  var WIMAX = "wimax";
}
