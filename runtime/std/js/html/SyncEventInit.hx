// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `SyncEventInit` of the specification "background-sync". */
typedef SyncEventInit = {
  > ExtendableEventInit,
  tag:String,
  ?lastChance:Bool,
}
