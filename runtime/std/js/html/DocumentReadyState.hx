// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `DocumentReadyState` of the specification "html". */
enum abstract DocumentReadyState(String) from String to String {
  var LOADING = "loading";
  var INTERACTIVE = "interactive";
  var COMPLETE = "complete";
}
