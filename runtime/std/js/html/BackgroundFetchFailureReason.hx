// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `BackgroundFetchFailureReason` of the specification "background-fetch". */
enum abstract BackgroundFetchFailureReason(String) from String to String {
  var NONE = "";
  var ABORTED = "aborted";
  var BAD_STATUS = "bad-status";
  var FETCH_ERROR = "fetch-error";
  var QUOTA_EXCEEDED = "quota-exceeded";
  var DOWNLOAD_TOTAL_EXCEEDED = "download-total-exceeded";
}
