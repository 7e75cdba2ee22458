// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PasswordCredential` of the specification "credential-management". */
@:native("PasswordCredential")
extern class PasswordCredential extends Credential {
  @:overload(function(data:PasswordCredentialData):Void {})
  function new(form:FormElement):Void;
  var password(default, null):String;
  var name(default, null):String;
  var iconURL(default, null):String;
}
