// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ScreenDetails` of the specification "window-management". */
@:native("ScreenDetails")
extern class ScreenDetails extends EventTarget {
  var screens(default, null):Array<ScreenDetailed>;
  var currentScreen(default, null):ScreenDetailed;
  var onscreenschange:haxe.Constraints.Function;
  var oncurrentscreenchange:haxe.Constraints.Function;
}
