// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `NotificationPermission` of the specification "notifications". */
enum abstract NotificationPermission(String) from String to String {
  var DEFAULT = "default";
  var DENIED = "denied";
  var GRANTED = "granted";
}
