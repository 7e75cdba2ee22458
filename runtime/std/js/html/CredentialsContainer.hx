// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CredentialsContainer` of the specification "credential-management". */
@:native("CredentialsContainer")
extern class CredentialsContainer {
  function get(?options:CredentialRequestOptions):js.lib.Promise<Credential>;
  function store(credential:Credential):js.lib.Promise<Void>;
  function create(?options:CredentialCreationOptions):js.lib.Promise<Credential>;
  function preventSilentAccess():js.lib.Promise<Void>;
}
