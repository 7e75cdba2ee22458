// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `LayoutEdges` of the specification "css-layout-api". */
@:native("LayoutEdges")
extern class LayoutEdges {
  var inlineStart(default, null):Float;
  var inlineEnd(default, null):Float;
  var blockStart(default, null):Float;
  var blockEnd(default, null):Float;
  @:native("inline") var inline_(default, null):Float;
  var block(default, null):Float;
}
