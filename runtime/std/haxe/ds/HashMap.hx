package haxe.ds;

/*
 * Maps with keys that compute their own hash.
 */

import haxe.iterators.HashMapKeyValueIterator;

/** From keys, told apart by `hashCode()` alone, to values. */
abstract HashMap<K:{function hashCode():Int;}, V>(HashMapData<K, V>) {
  /** An empty map. */
  public inline function new() {
    this = new HashMapData();
  }

  /** Gives a key a value. */
  @:arrayAccess public inline function set(k:K, v:V):Void {
    this.keys.set(k.hashCode(), k);
    this.values.set(k.hashCode(), v);
  }

  /** The value of a key, or null. */
  @:arrayAccess public inline function get(k:K):Null<V>
    return this.values.get(k.hashCode());

  /** Whether the key has a value. */
  public inline function exists(k:K):Bool
    return this.values.exists(k.hashCode());

  /** Takes a key away; whether it was there. */
  public inline function remove(k:K):Bool {
    this.values.remove(k.hashCode());
    return this.keys.remove(k.hashCode());
  }

  /** An iterator over the keys. */
  public inline function keys():Iterator<K>
    return this.keys.iterator();

  /** A shallow copy. */
  public function copy():HashMap<K, V> {
    var made = new HashMapData<K, V>();
    made.keys = this.keys.copy();
    made.values = this.values.copy();
    return cast made;
  }

  /** An iterator over the values. */
  public inline function iterator():Iterator<V>
    return this.values.iterator();

  /** An iterator over keys and values. */
  public inline function keyValueIterator():HashMapKeyValueIterator<K, V>
    return new HashMapKeyValueIterator(cast this);

  /** Takes all keys away. */
  public inline function clear():Void {
    this.keys.clear();
    this.values.clear();
  }
}

private class HashMapData<K:{function hashCode():Int;}, V> {
  public var keys:IntMap<K>;
  public var values:IntMap<V>;

  public inline function new() {
    keys = new IntMap();
    values = new IntMap();
  }
}
