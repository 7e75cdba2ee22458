// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `FederatedCredentialRequestOptions` of the specification "credential-management". */
typedef FederatedCredentialRequestOptions = {
  ?providers:Array<String>,
  ?protocols:Array<String>,
}
