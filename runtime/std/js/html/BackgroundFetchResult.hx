// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `BackgroundFetchResult` of the specification "background-fetch". */
enum abstract BackgroundFetchResult(String) from String to String {
  var NONE = "";
  var SUCCESS = "success";
  var FAILURE = "failure";
}
