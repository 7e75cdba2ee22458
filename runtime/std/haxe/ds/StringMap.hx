package haxe.ds;

/*
 * Maps with String keys: a hash table of the host from key to slot, the values in slots by their own representation.
 */

import haxe.Constraints.IMap;
import haxe.iterators.MapKeyValueIterator;
import rt.Host;
import rt.Intrinsics;
import rt.Raw;

/** From String to `T`, in the order of insertion (keys that are array indices first, as in JavaScript). */
@:hideFields
class StringMap<T> implements IMap<String, T> {
  var h:Dynamic;
  var slots:Raw<String>;
  var values:Raw<T>;
  var room:Int;

  /** Slots in use, removed ones (their key is null) included. */
  var used:Int;

  var count:Int;

  /** Whether a key looks like an array index. */
  var hasIndices:Bool;

  #if wasm
  // What was looked up last and where it is: most keys are asked for two or three times in a row, and asking the host takes
  // longer than comparing. (Threads that read one map at a time would get in each other's way with this.)
  var lastKey:String;
  var lastSlot:Int;
  #end

  /** An empty map. */
  public function new() {
    reset(8);
    h = Host.mapNew();
  }

  function reset(room:Int):Void {
    slots = Intrinsics.rawNew(room);
    values = Intrinsics.rawNew(room);
    this.room = room;
    used = 0;
    count = 0;
    hasIndices = false;
    #if wasm
    lastKey = null;
    #end
  }

  /** The slot of a key, -1 where it has none. */
  function slotOf(key:String):Int {
    #if wasm
    if (lastKey != null && key != null && Intrinsics.strEq(lastKey, key)) return lastSlot;
    lastKey = key;
    return lastSlot = Host.mapGetString(h, key);
    #else
    return Host.mapGetString(h, key);
    #end
  }

  /** Gives a key a value. */
  public function set(key:String, value:T):Void {
    var at = slotOf(key);
    if (at >= 0) {
      Intrinsics.rawSet(values, at, value);
      return;
    }
    if (used == room) makeRoom();
    Intrinsics.rawSet(slots, used, key);
    Intrinsics.rawSet(values, used, value);
    Host.mapSetString(h, key, used);
    #if wasm
    lastSlot = used;
    #end
    used++;
    count++;
    if (!hasIndices && isIndex(key)) hasIndices = true;
  }

  /** The value of a key, or null. */
  public function get(key:String):Null<T> {
    var at = slotOf(key);
    return at < 0 ? null : Intrinsics.rawGet(values, at);
  }

  /** Whether the key has a value. */
  public function exists(key:String):Bool
    return slotOf(key) >= 0;

  /** Takes a key away; whether it was there. */
  public function remove(key:String):Bool {
    var at = slotOf(key);
    if (at < 0) return false;
    Host.mapDeleteString(h, key);
    #if wasm
    lastSlot = -1;
    #end
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
    if (count > room >> 1) {
      slots = Intrinsics.rawNew(room * 2);
      values = Intrinsics.rawNew(room * 2);
      Intrinsics.rawCopy(slots, 0, oldSlots, 0, n);
      Intrinsics.rawCopy(values, 0, oldValues, 0, n);
      room *= 2;
      return;
    }
    // Mostly removed slots: move the others together.
    var indices = hasIndices;
    reset(room);
    hasIndices = indices;
    for (i in 0...n) {
      var key = Intrinsics.rawGet(oldSlots, i);
      if (key != null) {
        Intrinsics.rawSet(slots, used, key);
        Intrinsics.rawSet(values, used, Intrinsics.rawGet(oldValues, i));
        Host.mapSetString(h, key, used);
        used++;
      }
    }
    count = used;
  }

  /** Clears a slot's value so that it is no longer held. */
  static final nothing:Dynamic = null;

  static function isIndex(key:String):Bool {
    if (key == null) return false;
    var n = key.length;
    if (n == 0 || n > 10) return false;
    for (i in 0...n) {
      var c = Intrinsics.strCode(key, i);
      if (c < "0".code || c > "9".code || i == 0 && c == "0".code && n > 1) return false;
    }
    return true;
  }

  function keyArray():Array<String> {
    var keys:Array<String> = [];
    if (!hasIndices) {
      for (i in 0...used) {
        var key = Intrinsics.rawGet(slots, i);
        if (key != null) keys.push(key);
      }
      return keys;
    }
    var others:Array<String> = [];
    for (i in 0...used) {
      var key = Intrinsics.rawGet(slots, i);
      if (key != null) (isIndex(key) ? keys : others).push(key);
    }
    keys.sort((a, b) -> a.length != b.length ? a.length - b.length : Intrinsics.strCmp(a, b));
    for (key in others)
      keys.push(key);
    return keys;
  }

  /** An iterator over the keys. */
  public function keys():Iterator<String>
    return keyArray().iterator();

  /** An iterator over the values. */
  public function iterator():Iterator<T> {
    var all:Array<T> = [];
    for (key in keyArray())
      all.push(Intrinsics.rawGet(values, Host.mapGetString(h, key)));
    return all.iterator();
  }

  /** An iterator over keys and values. */
  public function keyValueIterator():KeyValueIterator<String, T>
    return new MapKeyValueIterator(this);

  /** A shallow copy. */
  public function copy():StringMap<T> {
    var made = new StringMap<T>();
    for (i in 0...used) {
      var key = Intrinsics.rawGet(slots, i);
      if (key != null) made.set(key, Intrinsics.rawGet(values, i));
    }
    return made;
  }

  /** `[k => v, ...]` */
  public function toString():String
    return MapPrinter.print(this, ",");

  /** Takes all keys away. */
  public function clear():Void {
    Host.mapClear(h);
    reset(8);
  }
}
