// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HIDDeviceRequestOptions` of the specification "hid". */
typedef HIDDeviceRequestOptions = {
  filters:Array<HIDDeviceFilter>,
  ?exclusionFilters:Array<HIDDeviceFilter>,
}
