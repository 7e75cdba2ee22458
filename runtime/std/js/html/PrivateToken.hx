// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PrivateToken` of the specification "trust-token-api". */
typedef PrivateToken = {
  version:TokenVersion,
  operation:OperationType,
  ?refreshPolicy:RefreshPolicy,
  ?issuers:Array<String>,
}
