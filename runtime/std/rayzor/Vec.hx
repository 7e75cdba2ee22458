package rayzor;

/*
 * Growing arrays of one representation.
 */

import haxe.ds.Option;
import rt.Intrinsics;
import rt.Raw;

/** A list in the representation of `T`: no boxing, one copy of the code per representation. */
class Vec<T> {
  static inline var FIRST_CAPACITY = 16;

  var items:Raw<T>;
  var count = 0;
  var room = 0;

  /** An empty list. */
  public function new() {
    items = Intrinsics.rawNew(0);
  }

  /** Adds at the end. */
  public function push(v:T):Void {
    if (count == room) resize(room == 0 ? FIRST_CAPACITY : room * 2);
    Intrinsics.rawSet(items, count, v);
    count++;
  }

  function resize(capacity:Int):Void {
    var wider:Raw<T> = Intrinsics.rawNew(capacity);
    Intrinsics.rawCopy(wider, 0, items, 0, count);
    items = wider;
    room = capacity;
  }

  /** Takes the last element away. */
  public function pop():Option<T> {
    if (count == 0) return None;
    count--;
    return Some(Intrinsics.rawGet(items, count));
  }

  /** The element at a position; None where it is out of range. */
  public function get(i:Int):Option<T>
    return Intrinsics.unsignedLess(i, count) ? Some(Intrinsics.rawGet(items, i)) : None;

  /** Sets the element at a position; false where it is out of range. */
  public function set(i:Int, v:T):Bool {
    if (!Intrinsics.unsignedLess(i, count)) return false;
    Intrinsics.rawSet(items, i, v);
    return true;
  }

  /** The number of elements. */
  public inline function len():Int
    return count;

  /** The number of elements there is room for. */
  public inline function capacity():Int
    return room;

  /** Whether there are none. */
  public inline function isEmpty():Bool
    return count == 0;

  /** The first element. */
  public function first():Option<T>
    return get(0);

  /** The last element. */
  public function last():Option<T>
    return get(count - 1);

  /** Takes all elements away; the room stays. */
  public function clear():Void
    count = 0;

  /** Takes all elements away and gives the room back. */
  public function free():Void {
    items = Intrinsics.rawNew(0);
    count = 0;
    room = 0;
  }

  /** Sorts in place; elements that compare equal keep their order. */
  public function sortBy(f:(a:T, b:T) -> Int):Void
    rt.Sort.merge(items, count, f);

  /** Sorts numbers or strings in ascending order. */
  public function sort():Void
    sortBy((a, b) -> Reflect.compare(a, b));

  /** An Array of the elements. */
  public function toArray():Array<T> {
    var a:Array<T> = [];
    for (i in 0...count)
      a.push(Intrinsics.rawGet(items, i));
    return a;
  }

  /** An iterator over the elements. */
  public function iterator():Iterator<T>
    return toArray().iterator();
}
