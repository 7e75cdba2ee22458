// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ConnectionAllowlistViolationReport` of the specification "connection-allowlists". */
typedef ConnectionAllowlistViolationReport = {
  > ReportBody,
  ?url:String,
  ?connection:String,
  ?allowlist:Array<String>,
  ?disposition:ConnectionAllowlistDisposition,
}
