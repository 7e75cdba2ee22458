// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PublicKeyCredentialDescriptorJSON` of the specification "webauthn". */
typedef PublicKeyCredentialDescriptorJSON = {
  type:String,
  id:String,
  ?transports:Array<String>,
}
