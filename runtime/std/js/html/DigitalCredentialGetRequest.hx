// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `DigitalCredentialGetRequest` of the specification "digital-credentials". */
typedef DigitalCredentialGetRequest = {
  protocol:String,
  data:Dynamic,
}
