package haxe.ds;

/*
 * Maps with objects as keys, by identity.
 */

import haxe.Constraints.IMap;
import haxe.iterators.MapKeyValueIterator;
import rt.Host;
import rt.Intrinsics;
import rt.Raw;

/** From objects to `V`, in the order of insertion. */
@:hideFields
class ObjectMap<K:{}, V> implements IMap<K, V> {
  static final nothing:Dynamic = null;

  var h:Dynamic;
  var slots:Raw<Dynamic>;
  var values:Raw<V>;
  var room:Int;

  /** Slots in use, removed ones (their key is null) included. */
  var used:Int;

  var count:Int;

  /** An empty map. */
  public function new() {
    h = Host.mapNew();
    reset(8);
  }

  function reset(room:Int):Void {
    slots = Intrinsics.rawNew(room);
    values = Intrinsics.rawNew(room);
    this.room = room;
    used = 0;
    count = 0;
  }

  /** Gives a key a value. */
  public function set(key:K, value:V):Void {
    var at = Host.mapGet(h, key);
    if (at >= 0) {
      Intrinsics.rawSet(values, at, value);
      return;
    }
    if (used == room) makeRoom();
    Intrinsics.rawSet(slots, used, (key : Dynamic));
    Intrinsics.rawSet(values, used, value);
    Host.mapSet(h, key, used);
    used++;
    count++;
  }

  /** The value of a key, or null. */
  public function get(key:K):Null<V> {
    var at = Host.mapGet(h, key);
    return at < 0 ? null : Intrinsics.rawGet(values, at);
  }

  /** Whether the key has a value. */
  public function exists(key:K):Bool
    return Host.mapGet(h, key) >= 0;

  /** Takes a key away; whether it was there. */
  public function remove(key:K):Bool {
    var at = Host.mapGet(h, key);
    if (at < 0) return false;
    Host.mapDelete(h, key);
    Intrinsics.rawSet(slots, at, null);
    Intrinsics.rawSet(values, at, cast nothing);
    count--;
    if (count == 0) clear();
    return true;
  }

  function makeRoom():Void {
    var oldSlots = slots;
    var oldValues = values;
    var n = used;
    reset(count > room >> 1 ? room * 2 : room);
    for (i in 0...n) {
      var key:Dynamic = Intrinsics.rawGet(oldSlots, i);
      if (key != null) {
        Intrinsics.rawSet(slots, used, key);
        Intrinsics.rawSet(values, used, Intrinsics.rawGet(oldValues, i));
        if (used != i) Host.mapSet(h, key, used);
        used++;
      }
    }
    count = used;
  }

  /** An iterator over the keys. */
  public function keys():Iterator<K> {
    var all:Array<K> = [];
    for (i in 0...used) {
      var key:Dynamic = Intrinsics.rawGet(slots, i);
      if (key != null) all.push(cast key);
    }
    return all.iterator();
  }

  /** An iterator over the values. */
  public function iterator():Iterator<V> {
    var all:Array<V> = [];
    for (i in 0...used)
      if ((Intrinsics.rawGet(slots, i) : Dynamic) != null) all.push(Intrinsics.rawGet(values, i));
    return all.iterator();
  }

  /** An iterator over keys and values. */
  public function keyValueIterator():KeyValueIterator<K, V>
    return new MapKeyValueIterator(this);

  /** A shallow copy. */
  public function copy():ObjectMap<K, V> {
    var made = new ObjectMap<K, V>();
    for (key in keys())
      made.set(key, Intrinsics.rawGet(values, Host.mapGet(h, key)));
    return made;
  }

  /** `[k => v, ...]` */
  public function toString():String
    return MapPrinter.print(this, ", ");

  /** Takes all keys away. */
  public function clear():Void {
    Host.mapClear(h);
    reset(8);
  }
}
