// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `GenerateTestReportParameters` of the specification "reporting". */
typedef GenerateTestReportParameters = {
  message:String,
  ?group:String,
}
