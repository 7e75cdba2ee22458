// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ScreenOrientation` of the specification "screen-orientation". */
@:native("ScreenOrientation")
extern class ScreenOrientation extends EventTarget {
  function lock(orientation:OrientationLockType):js.lib.Promise<Void>;
  function unlock():Void;
  var type(default, null):OrientationType;
  var angle(default, null):Int;
  var onchange:haxe.Constraints.Function;
}
