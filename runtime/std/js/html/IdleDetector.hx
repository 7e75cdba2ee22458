// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `IdleDetector` of the specification "idle-detection". */
@:native("IdleDetector")
extern class IdleDetector extends EventTarget {
  function new():Void;
  var userState(default, null):UserIdleState;
  var screenState(default, null):ScreenIdleState;
  var onchange:haxe.Constraints.Function;
  function start(?options:IdleOptions):js.lib.Promise<Void>;
  static function requestPermission():js.lib.Promise<PermissionState>;
}
