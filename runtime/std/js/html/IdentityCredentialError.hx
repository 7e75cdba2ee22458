// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `IdentityCredentialError` of the specification "fedcm". */
@:native("IdentityCredentialError")
extern class IdentityCredentialError extends DOMException {
  function new(?message:String, ?options:IdentityCredentialErrorInit):Void;
  var error(default, null):String;
  var url(default, null):String;
}
