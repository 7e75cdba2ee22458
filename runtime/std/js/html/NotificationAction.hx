// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `NotificationAction` of the specification "notifications". */
typedef NotificationAction = {
  action:String,
  title:String,
  ?navigate:String,
  ?icon:String,
}
