// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HMACGetSecretInput` of the specification "fido-client-to-authenticator-protocol". */
typedef HMACGetSecretInput = {
  salt1:js.lib.ArrayBuffer,
  ?salt2:js.lib.ArrayBuffer,
}
