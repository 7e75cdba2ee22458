// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ConnectionAllowlistDisposition` of the specification "connection-allowlists". */
enum abstract ConnectionAllowlistDisposition(String) from String to String {
  var ENFORCE = "enforce";
  var REPORT = "report";
}
