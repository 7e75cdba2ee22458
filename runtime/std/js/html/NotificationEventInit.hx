// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `NotificationEventInit` of the specification "notifications". */
typedef NotificationEventInit = {
  > ExtendableEventInit,
  notification:Notification,
  ?action:String,
}
