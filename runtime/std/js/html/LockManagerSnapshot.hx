// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `LockManagerSnapshot` of the specification "web-locks". */
typedef LockManagerSnapshot = {
  ?held:Array<LockInfo>,
  ?pending:Array<LockInfo>,
}
