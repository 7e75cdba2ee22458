// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `FillLightMode` of the specification "image-capture". */
enum abstract FillLightMode(String) from String to String {
  var AUTO = "auto";
  var OFF = "off";
  var FLASH = "flash";
}
