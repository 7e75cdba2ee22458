// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `WakeLock` of the specification "screen-wake-lock". */
@:native("WakeLock")
extern class WakeLock {
  function request(?type:WakeLockType):js.lib.Promise<WakeLockSentinel>;
}
