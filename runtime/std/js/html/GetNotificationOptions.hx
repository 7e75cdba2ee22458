// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `GetNotificationOptions` of the specification "notifications". */
typedef GetNotificationOptions = {
  ?tag:String,
}
