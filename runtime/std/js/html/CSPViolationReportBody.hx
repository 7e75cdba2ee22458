// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSPViolationReportBody` of the specification "CSP". */
typedef CSPViolationReportBody = {
  > ReportBody,
  ?documentURL:String,
  ?referrer:String,
  ?blockedURL:String,
  ?effectiveDirective:String,
  ?originalPolicy:String,
  ?sourceFile:String,
  ?sample:String,
  ?disposition:SecurityPolicyViolationEventDisposition,
  ?statusCode:Int,
  ?lineNumber:Null<Int>,
  ?columnNumber:Null<Int>,
}
