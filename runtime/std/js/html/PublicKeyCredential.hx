// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PublicKeyCredential` of the specification "webauthn". */
@:native("PublicKeyCredential")
extern class PublicKeyCredential extends Credential {
  var rawId(default, null):js.lib.ArrayBuffer;
  var response(default, null):AuthenticatorResponse;
  var authenticatorAttachment(default, null):String;
  function getClientExtensionResults():AuthenticationExtensionsClientOutputs;
  function toJSON():Dynamic;
  static function isConditionalMediationAvailable():js.lib.Promise<Bool>;
  static function isUserVerifyingPlatformAuthenticatorAvailable():js.lib.Promise<Bool>;
  static function getClientCapabilities():js.lib.Promise<haxe.DynamicAccess<Bool>>;
  static function parseCreationOptionsFromJSON(options:PublicKeyCredentialCreationOptionsJSON):PublicKeyCredentialCreationOptions;
  static function parseRequestOptionsFromJSON(options:PublicKeyCredentialRequestOptionsJSON):PublicKeyCredentialRequestOptions;
  static function signalUnknownCredential(options:UnknownCredentialOptions):js.lib.Promise<Void>;
  static function signalAllAcceptedCredentials(options:AllAcceptedCredentialsOptions):js.lib.Promise<Void>;
  static function signalCurrentUserDetails(options:CurrentUserDetailsOptions):js.lib.Promise<Void>;
}
