// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HIDInputReportEventInit` of the specification "hid". */
typedef HIDInputReportEventInit = {
  > EventInit,
  device:HIDDevice,
  reportId:Int,
  data:js.lib.DataView,
}
