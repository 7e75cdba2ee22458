// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AuthenticatorResponse` of the specification "webauthn". */
@:native("AuthenticatorResponse")
extern class AuthenticatorResponse {
  var clientDataJSON(default, null):js.lib.ArrayBuffer;
}
