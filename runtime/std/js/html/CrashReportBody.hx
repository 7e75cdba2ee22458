// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CrashReportBody` of the specification "crash-reporting". */
typedef CrashReportBody = {
  > ReportBody,
  ?reason:String,
  ?stack:String,
  ?is_top_level:Bool,
  ?visibility_state:VisibilityState,
  ?crash_report_api:Dynamic,
}
