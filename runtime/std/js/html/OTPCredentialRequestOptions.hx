// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `OTPCredentialRequestOptions` of the specification "web-otp". */
typedef OTPCredentialRequestOptions = {
  ?transport:Array<OTPCredentialTransportType>,
}
