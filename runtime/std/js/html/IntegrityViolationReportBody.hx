// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `IntegrityViolationReportBody` of the specification "sri". */
typedef IntegrityViolationReportBody = {
  > ReportBody,
  ?documentURL:String,
  ?blockedURL:String,
  ?destination:String,
  ?reportOnly:Bool,
}
