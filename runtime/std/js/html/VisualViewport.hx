// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `VisualViewport` of the specification "cssom-view". */
@:native("VisualViewport")
extern class VisualViewport extends EventTarget {
  var offsetLeft(default, null):Float;
  var offsetTop(default, null):Float;
  var pageLeft(default, null):Float;
  var pageTop(default, null):Float;
  var width(default, null):Float;
  var height(default, null):Float;
  var scale(default, null):Float;
  var onresize:haxe.Constraints.Function;
  var onscroll:haxe.Constraints.Function;
  var onscrollend:haxe.Constraints.Function;
}
