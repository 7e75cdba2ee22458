// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `LockOptions` of the specification "web-locks". */
typedef LockOptions = {
  ?mode:LockMode,
  ?ifAvailable:Bool,
  ?steal:Bool,
  ?signal:AbortSignal,
}
