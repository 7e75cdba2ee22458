// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HIDCollectionInfo` of the specification "hid". */
typedef HIDCollectionInfo = {
  ?usagePage:Int,
  ?usage:Int,
  ?type:Int,
  ?children:Array<HIDCollectionInfo>,
  ?inputReports:Array<HIDReportInfo>,
  ?outputReports:Array<HIDReportInfo>,
  ?featureReports:Array<HIDReportInfo>,
}
