// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `LoginStatus` of the specification "login-status". */
enum abstract LoginStatus(String) from String to String {
  var LOGGED_IN = "logged-in";
  var LOGGED_OUT = "logged-out";
}
