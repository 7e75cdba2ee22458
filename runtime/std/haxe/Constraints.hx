package haxe;

/*
 * Types for constraints, and what every map can do.
 */

/** Any function type; for constraints. */
@:callable
abstract Function(Dynamic) {}

/** Any enum abstract over `T`; for constraints. */
abstract FlatEnum(Dynamic) {}

/** Any type without type parameters; for constraints. */
abstract NotVoid(Dynamic) {}

/** Types that can be made with these arguments: `T:Constructible<Int->Void>`. */
abstract Constructible<T>(Dynamic) {}

/** What every map can do. */
interface IMap<K, V> {
  /** The value of a key, or null. */
  function get(k:K):Null<V>;

  /** Gives a key a value. */
  function set(k:K, v:V):Void;

  /** Whether the key has a value. */
  function exists(k:K):Bool;

  /** Takes a key away; whether it was there. */
  function remove(k:K):Bool;

  /** An iterator over the keys. */
  function keys():Iterator<K>;

  /** An iterator over the values. */
  function iterator():Iterator<V>;

  /** An iterator over keys and values. */
  function keyValueIterator():KeyValueIterator<K, V>;

  /** A shallow copy. */
  function copy():IMap<K, V>;

  /** `[k => v, ...]` */
  function toString():String;

  /** Takes all keys away. */
  function clear():Void;
}
