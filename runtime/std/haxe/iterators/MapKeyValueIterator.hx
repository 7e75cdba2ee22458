package haxe.iterators;

/*
 * Over the keys and values of a map.
 */

/** What `map.keyValueIterator()` gives. */
class MapKeyValueIterator<K, V> {
  final map:haxe.Constraints.IMap<K, V>;
  final keys:Iterator<K>;

  /** From the first key. */
  public inline function new(map:haxe.Constraints.IMap<K, V>) {
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
