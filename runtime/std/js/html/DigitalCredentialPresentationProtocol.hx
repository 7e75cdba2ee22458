// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `DigitalCredentialPresentationProtocol` of the specification "digital-credentials". */
enum abstract DigitalCredentialPresentationProtocol(String) from String to String {
  var OPENID4VP_V1_UNSIGNED = "openid4vp-v1-unsigned";
  var OPENID4VP_V1_SIGNED = "openid4vp-v1-signed";
  var OPENID4VP_V1_MULTISIGNED = "openid4vp-v1-multisigned";
  var ORG_ISO_MDOC = "org-iso-mdoc";
}
