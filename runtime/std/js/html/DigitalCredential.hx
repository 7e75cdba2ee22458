// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `DigitalCredential` of the specification "digital-credentials". */
@:native("DigitalCredential")
extern class DigitalCredential extends Credential {
  function toJSON():Dynamic;
  var protocol(default, null):haxe.extern.EitherType<DigitalCredentialPresentationProtocol, DigitalCredentialIssuanceProtocol>;
  var data(default, null):Dynamic;
  static function userAgentAllowsProtocol(protocol:String):Bool;
}
