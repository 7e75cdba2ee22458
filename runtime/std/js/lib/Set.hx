package js.lib;

/*
 * Sets.
 */

/** JavaScript's `Set`. */
@:native("Set")
@:keepIdentity
extern class Set<T> {
  /** The number of values. */
  var size(default, null):Int;

  /** A set of the values that an iterable gives. */
  function new(?iterable:Any):Void;

  /** Whether it has the value. */
  @:pure function has(value:T):Bool;

  /** Adds a value. */
  function add(value:T):Set<T>;

  /** Takes a value away; whether it was there. */
  function delete(value:T):Bool;

  /** Takes all values away. */
  function clear():Void;

  /** Calls a function with each value. */
  function forEach(callback:(value:T, key:T, set:Set<T>) -> Void, ?thisArg:Any):Void;

  /** The values, as `values()`. */
  function keys():js.lib.Iterator<T>;

  /** The values, in the order they were added. */
  function values():js.lib.Iterator<T>;

  /** Each value as a pair of itself. */
  function entries():js.lib.Iterator<KeyValue<T, T>>;

  /** The values for Haxe. */
  inline function iterator():HaxeIterator<T>
    return new HaxeIterator(this.values());

  /** Positions with their values for Haxe. */
  inline function keyValueIterator():SetKeyValueIterator<T>
    return new SetKeyValueIterator(this);
}

/** The values of a set with their positions. */
class SetKeyValueIterator<T> {
  final values:HaxeIterator<T>;
  var index = 0;

  /** An iterator over a set. */
  public inline function new(set:js.lib.Set<T>)
    values = new HaxeIterator(set.values());

  /** Whether there is a further value. */
  public inline function hasNext():Bool
    return values.hasNext();

  /** The next value with its position. */
  public inline function next():{key:Int, value:T}
    return {key: index++, value: values.next()};
}
