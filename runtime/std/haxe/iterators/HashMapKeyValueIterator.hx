package haxe.iterators;

/*
 * Over the keys and values of a HashMap.
 */

import haxe.ds.HashMap;

/** What `HashMap.keyValueIterator()` gives. */
class HashMapKeyValueIterator<K:{function hashCode():Int;}, V> {
  final map:HashMap<K, V>;
  final keys:Iterator<K>;

  /** From the first key. */
  public inline function new(map:HashMap<K, V>) {
    this.map = map;
    this.keys = map.keys();
  }

  /** Whether there is a next one. */
  public inline function hasNext():Bool
    return keys.hasNext();

  /** The next one. */
  public inline function next():{key:K, value:V} {
    var key = keys.next();
    return {value: cast map.get(key), key: key};
  }
}
