// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `Report` of the specification "reporting". */
typedef Report = {
  ?type:String,
  ?url:String,
  ?body:ReportBody,
}
