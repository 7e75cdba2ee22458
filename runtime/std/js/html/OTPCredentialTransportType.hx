// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `OTPCredentialTransportType` of the specification "web-otp". */
enum abstract OTPCredentialTransportType(String) from String to String {
  var SMS = "sms";
}
