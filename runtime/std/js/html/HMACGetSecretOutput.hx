// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HMACGetSecretOutput` of the specification "fido-client-to-authenticator-protocol". */
typedef HMACGetSecretOutput = {
  output1:js.lib.ArrayBuffer,
  ?output2:js.lib.ArrayBuffer,
}
