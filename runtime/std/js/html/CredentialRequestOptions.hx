// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CredentialRequestOptions` of the specification "credential-management". */
typedef CredentialRequestOptions = {
  ?mediation:CredentialMediationRequirement,
  ?uiMode:String,
  ?signal:AbortSignal,
  ?password:Bool,
  ?federated:FederatedCredentialRequestOptions,
  ?digital:DigitalCredentialRequestOptions,
  ?identity:IdentityCredentialRequestOptions,
  ?otp:OTPCredentialRequestOptions,
  ?publicKey:PublicKeyCredentialRequestOptions,
}
