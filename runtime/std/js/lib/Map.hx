package js.lib;

/*
 * Maps.
 */

/** JavaScript's `Map`. */
@:native("Map")
@:keepIdentity
extern class Map<K, V> {
  /** The number of keys. */
  var size(default, null):Int;

  /** A map of the pairs that an iterable gives. */
  function new(?iterable:Any):Void;

  /** Whether it has the key. */
  @:pure function has(key:K):Bool;

  /** The value of a key. */
  @:pure function get(key:K):Null<V>;

  /** Sets the value of a key. */
  function set(key:K, value:V):Map<K, V>;

  /** Takes a key away; whether it was there. */
  function delete(key:K):Bool;

  /** Takes all keys away. */
  function clear():Void;

  /** Calls a function with each value and key. */
  function forEach(callback:(value:V, key:K, map:Map<K, V>) -> Void, ?thisArg:Any):Void;

  /** The keys, in the order they were set. */
  function keys():js.lib.Iterator<K>;

  /** The values in that order. */
  function values():js.lib.Iterator<V>;

  /** Keys with their values. */
  function entries():js.lib.Iterator<KeyValue<K, V>>;

  /** The values for Haxe. */
  inline function iterator():HaxeIterator<V>
    return new HaxeIterator(this.values());

  /** Keys with their values for Haxe. */
  inline function keyValueIterator():HaxeIterator<KeyValue<K, V>>
    return new HaxeIterator(this.entries());
}

/** A key and its value. */
@:deprecated
typedef MapEntry<K, V> = KeyValue<K, V>;
