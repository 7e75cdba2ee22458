// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `OTPCredential` of the specification "web-otp". */
@:native("OTPCredential")
extern class OTPCredential extends Credential {
  var code(default, null):String;
}
