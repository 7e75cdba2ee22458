// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AriaNotifyPriority` of the specification "wai-aria". */
enum abstract AriaNotifyPriority(String) from String to String {
  var NORMAL = "normal";
  var HIGH = "high";
}
