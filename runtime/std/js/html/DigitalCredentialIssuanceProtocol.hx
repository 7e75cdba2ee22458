// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `DigitalCredentialIssuanceProtocol` of the specification "digital-credentials". */
enum abstract DigitalCredentialIssuanceProtocol(String) from String to String {
  var OPENID4VCI_V1 = "openid4vci-v1";
}
