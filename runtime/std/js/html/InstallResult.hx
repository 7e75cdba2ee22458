// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `InstallResult` of the specification "install-element". */
enum abstract InstallResult(String) from String to String {
  var SUCCESS = "success";
  var ABORTED = "aborted";
  var INVALID_DATA = "invalid_data";
}
