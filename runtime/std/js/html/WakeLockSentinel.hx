// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `WakeLockSentinel` of the specification "screen-wake-lock". */
@:native("WakeLockSentinel")
extern class WakeLockSentinel extends EventTarget {
  var released(default, null):Bool;
  var type(default, null):WakeLockType;
  function release():js.lib.Promise<Void>;
  var onrelease:haxe.Constraints.Function;
}
