package haxe.ds;

/*
 * Maps chosen by the type of their keys.
 */

import haxe.Constraints.IMap;

/** From keys to values; which class stands behind it follows from `K`: String, Int, an enum, or objects by identity. */
@:transitive
@:multiType(@:followWithAbstracts K)
abstract Map<K, V>(IMap<K, V>) {
  /** An empty map. */
  public function new();

  /** Gives a key a value. */
  public inline function set(key:K, value:V):Void
    this.set(key, value);

  /** The value of a key, or null. */
  @:arrayAccess public inline function get(key:K):Null<V>
    return this.get(key);

  /** Whether the key has a value. */
  public inline function exists(key:K):Bool
    return this.exists(key);

  /** Takes a key away; whether it was there. */
  public inline function remove(key:K):Bool
    return this.remove(key);

  /** An iterator over the keys. */
  public inline function keys():Iterator<K>
    return this.keys();

  /** An iterator over the values. */
  public inline function iterator():Iterator<V>
    return this.iterator();

  /** An iterator over keys and values. */
  public inline function keyValueIterator():KeyValueIterator<K, V>
    return this.keyValueIterator();

  /** A shallow copy. */
  public inline function copy():Map<K, V>
    return cast this.copy();

  /** `[k => v, ...]` */
  public inline function toString():String
    return this.toString();

  /** Takes all keys away. */
  public inline function clear():Void
    this.clear();

  @:arrayAccess @:noCompletion public inline function arrayWrite(k:K, v:V):V {
    this.set(k, v);
    return v;
  }

  @:to static inline function toStringMap<K:String, V>(t:IMap<K, V>):StringMap<V>
    return new StringMap<V>();

  @:to static inline function toIntMap<K:Int, V>(t:IMap<K, V>):IntMap<V>
    return new IntMap<V>();

  @:to static inline function toEnumValueMapMap<K:EnumValue, V>(t:IMap<K, V>):EnumValueMap<K, V>
    return new EnumValueMap<K, V>();

  @:to static inline function toObjectMap<K:{}, V>(t:IMap<K, V>):ObjectMap<K, V>
    return new ObjectMap<K, V>();

  @:from static inline function fromStringMap<V>(map:StringMap<V>):Map<String, V>
    return cast map;

  @:from static inline function fromIntMap<V>(map:IntMap<V>):Map<Int, V>
    return cast map;

  @:from static inline function fromObjectMap<K:{}, V>(map:ObjectMap<K, V>):Map<K, V>
    return cast map;
}
