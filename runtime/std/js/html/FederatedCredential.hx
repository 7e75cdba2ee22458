// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `FederatedCredential` of the specification "credential-management". */
@:native("FederatedCredential")
extern class FederatedCredential extends Credential {
  function new(data:FederatedCredentialInit):Void;
  var provider(default, null):String;
  var protocol(default, null):String;
  var name(default, null):String;
  var iconURL(default, null):String;
}
