// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CredentialMediationRequirement` of the specification "credential-management". */
enum abstract CredentialMediationRequirement(String) from String to String {
  var SILENT = "silent";
  var OPTIONAL = "optional";
  var CONDITIONAL = "conditional";
  var REQUIRED = "required";
}
