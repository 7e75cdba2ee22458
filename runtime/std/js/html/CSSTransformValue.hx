// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSTransformValue` of the specification "css-typed-om". */
@:native("CSSTransformValue")
extern class CSSTransformValue extends CSSStyleValue implements ArrayAccess<CSSTransformComponent> {
  function new(transforms:Array<CSSTransformComponent>):Void;
  function entries():js.lib.Iterator<js.lib.KeyValue<Int, CSSTransformComponent>>;
  function keys():js.lib.Iterator<Int>;
  function values():js.lib.Iterator<CSSTransformComponent>;
  function forEach(callback:haxe.Constraints.Function, ?thisArg:Dynamic):Void;
  var length(default, null):Int;
  var is2D(default, null):Bool;
  function toMatrix():DOMMatrix;
}
