// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `IdentityProvider` of the specification "fedcm". */
@:native("IdentityProvider")
extern class IdentityProvider {
  static function close():Void;
  static function resolve(token:Dynamic, ?options:IdentityResolveOptions):js.lib.Promise<Void>;
  static function getUserInfo(config:IdentityProviderConfig):js.lib.Promise<Array<IdentityUserInfo>>;
}
