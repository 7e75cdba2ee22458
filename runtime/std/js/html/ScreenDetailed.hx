// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ScreenDetailed` of the specification "window-management". */
@:native("ScreenDetailed")
extern class ScreenDetailed extends Screen {
  var availLeft(default, null):Int;
  var availTop(default, null):Int;
  var left(default, null):Int;
  var top(default, null):Int;
  var isPrimary(default, null):Bool;
  var isInternal(default, null):Bool;
  var devicePixelRatio(default, null):Float;
  var label(default, null):String;
}
