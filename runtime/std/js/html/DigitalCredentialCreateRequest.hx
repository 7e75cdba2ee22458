// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `DigitalCredentialCreateRequest` of the specification "digital-credentials". */
typedef DigitalCredentialCreateRequest = {
  protocol:String,
  data:Dynamic,
}
