// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `DigitalCredentialRequestOptions` of the specification "digital-credentials". */
typedef DigitalCredentialRequestOptions = {
  requests:Array<DigitalCredentialGetRequest>,
}
