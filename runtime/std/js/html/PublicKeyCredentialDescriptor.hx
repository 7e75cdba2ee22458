// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PublicKeyCredentialDescriptor` of the specification "webauthn". */
typedef PublicKeyCredentialDescriptor = {
  type:String,
  id:js.lib.BufferSource,
  ?transports:Array<String>,
}
