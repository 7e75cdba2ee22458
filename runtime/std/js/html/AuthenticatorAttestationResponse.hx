// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AuthenticatorAttestationResponse` of the specification "webauthn". */
@:native("AuthenticatorAttestationResponse")
extern class AuthenticatorAttestationResponse extends AuthenticatorResponse {
  var attestationObject(default, null):js.lib.ArrayBuffer;
  function getTransports():Array<String>;
  function getAuthenticatorData():js.lib.ArrayBuffer;
  function getPublicKey():js.lib.ArrayBuffer;
  function getPublicKeyAlgorithm():Int;
}
