// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `NotificationDirection` of the specification "notifications". */
enum abstract NotificationDirection(String) from String to String {
  var AUTO = "auto";
  var LTR = "ltr";
  var RTL = "rtl";
}
