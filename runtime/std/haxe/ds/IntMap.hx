package haxe.ds;

/*
 * Maps with Int keys: open addressing over raw arrays.
 */

import haxe.Constraints.IMap;
import haxe.iterators.MapKeyValueIterator;
import rt.Intrinsics;
import rt.Raw;

/** From Int to `T`; walks the keys in ascending order, negative ones last in the order of insertion (as JavaScript objects do). */
@:hideFields
class IntMap<T> implements IMap<Int, T> {
  static final nothing:Dynamic = null;

  /** For each hash position: 0 free, else 1 + the entry; power of two in length. */
  var table:Raw<Int>;

  var mask:Int;

  /** The entries in order of insertion. */
  var entryKeys:Raw<Int>;

  var values:Raw<T>;

  /** 1 where the entry is in use, 0 where it was removed. */
  var live:Raw<Int>;

  var used:Int;
  var count:Int;

  /** An empty map. */
  public function new() {
    reset(8);
  }

  function reset(room:Int):Void {
    table = Intrinsics.rawNew(room * 2);
    mask = room * 2 - 1;
    entryKeys = Intrinsics.rawNew(room);
    values = Intrinsics.rawNew(room);
    live = Intrinsics.rawNew(room);
    used = 0;
    count = 0;
  }

  static inline function hash(key:Int):Int {
    var h = key * 0x9E3779B1;
    return h ^ (h >>> 15);
  }

  /** The entry of a key, -1 where it has none. */
  inline function find(key:Int):Int {
    var at = hash(key) & mask;
    var found = -1;
    while (true) {
      var e = Intrinsics.rawGet(table, at);
      if (e == 0) break;
      if (Intrinsics.rawGet(entryKeys, e - 1) == key && Intrinsics.rawGet(live, e - 1) == 1) {
        found = e - 1;
        break;
      }
      at = (at + 1) & mask;
    }
    return found;
  }

  function append(key:Int, value:T):Void {
    var at = hash(key) & mask;
    while (Intrinsics.rawGet(table, at) != 0)
      at = (at + 1) & mask;
    Intrinsics.rawSet(entryKeys, used, key);
    Intrinsics.rawSet(values, used, value);
    Intrinsics.rawSet(live, used, 1);
    used++;
    count++;
    Intrinsics.rawSet(table, at, used);
  }

  /** Gives a key a value. */
  public function set(key:Int, value:T):Void {
    var e = find(key);
    if (e >= 0) {
      Intrinsics.rawSet(values, e, value);
      return;
    }
    var room = (mask + 1) >> 1;
    if (used == room) rehash(count > room >> 1 ? room * 2 : room);
    append(key, value);
  }

  function rehash(room:Int):Void {
    var keys = entryKeys;
    var vals = values;
    var alive = live;
    var n = used;
    reset(room);
    for (i in 0...n)
      if (Intrinsics.rawGet(alive, i) == 1) append(Intrinsics.rawGet(keys, i), Intrinsics.rawGet(vals, i));
  }

  /** The value of a key, or null. */
  public function get(key:Int):Null<T> {
    var e = find(key);
    return e < 0 ? null : Intrinsics.rawGet(values, e);
  }

  /** Whether the key has a value. */
  public function exists(key:Int):Bool
    return find(key) >= 0;

  /** Takes a key away; whether it was there. */
  public function remove(key:Int):Bool {
    var e = find(key);
    if (e < 0) return false;
    // The entry stays in the table as a stepping stone until the next rehash.
    Intrinsics.rawSet(live, e, 0);
    Intrinsics.rawSet(values, e, cast nothing);
    count--;
    if (count == 0) reset(8);
    return true;
  }

  function keyArray():Array<Int> {
    var keys:Array<Int> = [];
    var last = -1;
    var sorted = true;
    var negatives = false;
    for (i in 0...used)
      if (Intrinsics.rawGet(live, i) == 1) {
        var key = Intrinsics.rawGet(entryKeys, i);
        if (key < 0) {
          negatives = true;
          continue;
        }
        if (key < last) sorted = false;
        last = key;
        keys.push(key);
      }
    if (!sorted) keys.sort((a, b) -> a < b ? -1 : 1);
    if (negatives) for (i in 0...used) {
      var key = Intrinsics.rawGet(entryKeys, i);
      if (key < 0 && Intrinsics.rawGet(live, i) == 1) keys.push(key);
    }
    return keys;
  }

  /** An iterator over the keys. */
  public function keys():Iterator<Int>
    return keyArray().iterator();

  /** An iterator over the values. */
  public function iterator():Iterator<T> {
    var all:Array<T> = [];
    for (key in keyArray())
      all.push(Intrinsics.rawGet(values, find(key)));
    return all.iterator();
  }

  /** An iterator over keys and values. */
  public function keyValueIterator():KeyValueIterator<Int, T>
    return new MapKeyValueIterator(this);

  /** A shallow copy. */
  public function copy():IntMap<T> {
    var made = new IntMap<T>();
    for (i in 0...used)
      if (Intrinsics.rawGet(live, i) == 1) made.set(Intrinsics.rawGet(entryKeys, i), Intrinsics.rawGet(values, i));
    return made;
  }

  /** `[k => v, ...]` */
  public function toString():String
    return MapPrinter.print(this, ", ");

  /** Takes all keys away. */
  public function clear():Void
    reset(8);
}
