// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HIDReportInfo` of the specification "hid". */
typedef HIDReportInfo = {
  ?reportId:Int,
  ?items:Array<HIDReportItem>,
}
