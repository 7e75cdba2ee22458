package js.lib;

/*
 * Maps with weak keys.
 */

/** JavaScript's `WeakMap`: keys are objects, and are not kept alive. */
@:native("WeakMap")
@:keepIdentity
extern class WeakMap<V> {
  /** The number of arguments of its constructor: 0. */
  static var length(default, null):Int;

  /** A map of the pairs that an iterable gives. */
  function new(?iterable:Any):Void;

  /** Takes a key away; whether it was there. */
  function delete(key:{}):Bool;

  /** The value of a key. */
  @:pure function get(key:{}):V;

  /** Whether it has the key. */
  @:pure function has(key:{}):Bool;

  /** Sets the value of a key. */
  function set(key:{}, value:V):WeakMap<V>;
}
