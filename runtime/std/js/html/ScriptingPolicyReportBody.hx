// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ScriptingPolicyReportBody` of the specification "csp-next". */
typedef ScriptingPolicyReportBody = {
  > ReportBody,
  ?violationType:String,
  ?violationURL:String,
  ?violationSample:String,
  ?lineno:Int,
  ?colno:Int,
}
