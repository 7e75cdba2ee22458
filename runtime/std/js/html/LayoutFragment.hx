// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `LayoutFragment` of the specification "css-layout-api". */
@:native("LayoutFragment")
extern class LayoutFragment {
  var inlineSize(default, null):Float;
  var blockSize(default, null):Float;
  var inlineOffset:Float;
  var blockOffset:Float;
  var data(default, null):Dynamic;
  var breakToken(default, null):ChildBreakToken;
}
