// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `SecurityPolicyViolationEventDisposition` of the specification "CSP". */
enum abstract SecurityPolicyViolationEventDisposition(String) from String to String {
  var ENFORCE = "enforce";
  var REPORT = "report";
}
