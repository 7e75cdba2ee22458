// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AriaNotificationOptions` of the specification "wai-aria". */
typedef AriaNotificationOptions = {
  ?priority:AriaNotifyPriority,
}
