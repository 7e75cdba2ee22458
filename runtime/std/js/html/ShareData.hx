// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ShareData` of the specification "web-share". */
typedef ShareData = {
  ?files:Array<File>,
  ?title:String,
  ?text:String,
  ?url:String,
}
