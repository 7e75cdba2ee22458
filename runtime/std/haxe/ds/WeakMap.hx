package haxe.ds;

/*
 * Maps that don't keep their keys alive.
 */

import haxe.Constraints.IMap;
import haxe.exceptions.NotImplementedException;
import rt.Host;

/** From objects to `V`; an entry goes when nothing else holds its key. It can't be walked over: the host doesn't tell which keys are left. */
class WeakMap<K:{}, V> implements IMap<K, V> {
  var h:Dynamic;

  /** An empty map. */
  public function new() {
    h = Host.weakNew();
  }

  /** Gives a key a value. */
  public function set(key:K, value:V):Void
    Host.weakSet(h, key, value);

  /** The value of a key, or null. */
  public function get(key:K):Null<V> {
    var v:Dynamic = Host.weakGet(h, key);
    return v == null ? null : cast v;
  }

  /** Whether the key has a value. */
  public function exists(key:K):Bool
    return Host.weakHas(h, key);

  /** Takes a key away; whether it was there. */
  public function remove(key:K):Bool {
    var had = Host.weakHas(h, key);
    if (had) Host.weakDelete(h, key);
    return had;
  }

  /** Not possible on a weak map: throws. */
  public function keys():Iterator<K>
    throw new NotImplementedException("The keys of a WeakMap can't be listed");

  /** Not possible on a weak map: throws. */
  public function iterator():Iterator<V>
    throw new NotImplementedException("The values of a WeakMap can't be listed");

  /** Not possible on a weak map: throws. */
  public function keyValueIterator():KeyValueIterator<K, V>
    throw new NotImplementedException("The entries of a WeakMap can't be listed");

  /** Not possible on a weak map: throws. */
  public function copy():WeakMap<K, V>
    throw new NotImplementedException("A WeakMap can't be copied");

  /** A name, since entries can't be listed. */
  public function toString():String
    return "WeakMap";

  /** Takes all keys away. */
  public function clear():Void
    h = Host.weakNew();
}
