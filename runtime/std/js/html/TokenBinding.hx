// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `TokenBinding` of the specification "webauthn". */
typedef TokenBinding = {
  status:String,
  ?id:String,
}
