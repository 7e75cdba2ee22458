// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `InterventionReportBody` of the specification "intervention-reporting". */
typedef InterventionReportBody = {
  > ReportBody,
  ?id:String,
  ?message:String,
  ?sourceFile:String,
  ?lineNumber:Null<Int>,
  ?columnNumber:Null<Int>,
}
