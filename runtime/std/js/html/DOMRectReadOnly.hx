// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `DOMRectReadOnly` of the specification "geometry". */
@:native("DOMRectReadOnly")
extern class DOMRectReadOnly {
  function new(?x:Float, ?y:Float, ?width:Float, ?height:Float):Void;
  var x(default, null):Float;
  var y(default, null):Float;
  var width(default, null):Float;
  var height(default, null):Float;
  var top(default, null):Float;
  var right(default, null):Float;
  var bottom(default, null):Float;
  var left(default, null):Float;
  function toJSON():Dynamic;
  static function fromRect(?other:DOMRectInit):DOMRectReadOnly;
}
