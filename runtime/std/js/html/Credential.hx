// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `Credential` of the specification "credential-management". */
@:native("Credential")
extern class Credential {
  var id(default, null):String;
  var type(default, null):String;
  static function isConditionalMediationAvailable():js.lib.Promise<Bool>;
}
