// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ResizeObserverBoxOptions` of the specification "resize-observer". */
enum abstract ResizeObserverBoxOptions(String) from String to String {
  var BORDER_BOX = "border-box";
  var CONTENT_BOX = "content-box";
  var DEVICE_PIXEL_CONTENT_BOX = "device-pixel-content-box";
}
