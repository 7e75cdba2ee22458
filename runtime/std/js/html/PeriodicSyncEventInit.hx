// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PeriodicSyncEventInit` of the specification "periodic-background-sync". */
typedef PeriodicSyncEventInit = {
  > ExtendableEventInit,
  tag:String,
}
