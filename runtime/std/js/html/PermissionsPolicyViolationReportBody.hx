// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PermissionsPolicyViolationReportBody` of the specification "permissions-policy". */
typedef PermissionsPolicyViolationReportBody = {
  > ReportBody,
  ?featureId:String,
  ?sourceFile:String,
  ?lineNumber:Null<Int>,
  ?columnNumber:Null<Int>,
  ?disposition:String,
  ?allowAttribute:String,
  ?srcAttribute:String,
}
