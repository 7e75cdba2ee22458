// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PaymentComplete` of the specification "payment-request". */
enum abstract PaymentComplete(String) from String to String {
  var FAIL = "fail";
  var SUCCESS = "success";
  var UNKNOWN = "unknown";
}
