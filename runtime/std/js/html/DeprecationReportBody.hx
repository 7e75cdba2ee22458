// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `DeprecationReportBody` of the specification "deprecation-reporting". */
typedef DeprecationReportBody = {
  > ReportBody,
  ?id:String,
  ?anticipatedRemoval:Dynamic,
  ?message:String,
  ?sourceFile:String,
  ?lineNumber:Null<Int>,
  ?columnNumber:Null<Int>,
}
