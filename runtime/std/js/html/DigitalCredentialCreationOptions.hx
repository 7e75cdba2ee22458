// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `DigitalCredentialCreationOptions` of the specification "digital-credentials". */
typedef DigitalCredentialCreationOptions = {
  requests:Array<DigitalCredentialCreateRequest>,
}
