// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `IdentityCredential` of the specification "fedcm". */
@:native("IdentityCredential")
extern class IdentityCredential extends Credential {
  var token(default, null):Dynamic;
  var isAutoSelected(default, null):Bool;
  var configURL(default, null):String;
  static function disconnect(options:IdentityCredentialDisconnectOptions):js.lib.Promise<Void>;
}
