package js.lib;

/*
 * Sets.
 */

/** JavaScript's `Set`. */
@:native("Set")
extern class Set<T> {
  var size(default, null):Int;
  function new(?iterable:Dynamic):Void;
  function add(value:T):Set<T>;
  function clear():Void;
  @:native("delete") function delete(value:T):Bool;
  function has(value:T):Bool;
  function forEach(callback:(value:T, key:T, set:Set<T>) -> Void):Void;
  function values():Dynamic;
}
