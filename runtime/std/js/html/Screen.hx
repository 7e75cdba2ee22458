// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `Screen` of the specification "cssom-view". */
@:native("Screen")
extern class Screen {
  var availWidth(default, null):Int;
  var availHeight(default, null):Int;
  var width(default, null):Int;
  var height(default, null):Int;
  var colorDepth(default, null):Int;
  var pixelDepth(default, null):Int;
  var orientation(default, null):ScreenOrientation;
  var isExtended(default, null):Bool;
  var onchange:haxe.Constraints.Function;
}
