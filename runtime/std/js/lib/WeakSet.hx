package js.lib;

/*
 * Sets with weak values.
 */

/** JavaScript's `WeakSet`: values are objects, and are not kept alive. */
@:native("WeakSet")
@:keepIdentity
extern class WeakSet {
  /** The number of arguments of its constructor: 0. */
  static var length(default, null):Int;

  /** A set of the values that an iterable gives. */
  function new(?iterable:Any):Void;

  /** Adds a value. */
  function add(value:{}):WeakSet;

  /** Takes a value away; whether it was there. */
  function delete(value:{}):Bool;

  /** Whether it has the value. */
  @:pure function has(value:{}):Bool;
}
