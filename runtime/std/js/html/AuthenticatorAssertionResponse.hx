// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AuthenticatorAssertionResponse` of the specification "webauthn". */
@:native("AuthenticatorAssertionResponse")
extern class AuthenticatorAssertionResponse extends AuthenticatorResponse {
  var authenticatorData(default, null):js.lib.ArrayBuffer;
  var signature(default, null):js.lib.ArrayBuffer;
  var userHandle(default, null):js.lib.ArrayBuffer;
}
