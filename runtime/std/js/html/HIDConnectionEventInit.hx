// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HIDConnectionEventInit` of the specification "hid". */
typedef HIDConnectionEventInit = {
  > EventInit,
  device:HIDDevice,
}
