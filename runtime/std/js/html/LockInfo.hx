// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `LockInfo` of the specification "web-locks". */
typedef LockInfo = {
  ?name:String,
  ?mode:LockMode,
  ?clientId:String,
}
