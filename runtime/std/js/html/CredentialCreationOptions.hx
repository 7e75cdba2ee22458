// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CredentialCreationOptions` of the specification "credential-management". */
typedef CredentialCreationOptions = {
  ?mediation:CredentialMediationRequirement,
  ?signal:AbortSignal,
  ?password:haxe.extern.EitherType<PasswordCredentialData, FormElement>,
  ?federated:FederatedCredentialInit,
  ?digital:DigitalCredentialCreationOptions,
  ?publicKey:PublicKeyCredentialCreationOptions,
}
