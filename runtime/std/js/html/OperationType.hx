// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `OperationType` of the specification "trust-token-api". */
enum abstract OperationType(String) from String to String {
  var TOKEN_REQUEST = "token-request";
  var SEND_REDEMPTION_RECORD = "send-redemption-record";
  var TOKEN_REDEMPTION = "token-redemption";
}
