/*
 * Arrays. The elements lie in a raw array whose kind is that of T, unless the array was also used as one of another type (see
 * rt.ArrayRt): each method is right for both.
 */

import haxe.iterators.ArrayIterator;
import haxe.iterators.ArrayKeyValueIterator;
import rt.ArrayRt;
import rt.Dyn;
import rt.Intrinsics;
import rt.Raw;

/** A list of values with fast access by index, that grows as needed. */
class Array<T> {
  /** The number of elements. */
  public var length(default, null):Int;

  /** An empty array. */
  public function new():Void {}

  /** A new array: the elements of this one, then those of `a`. */
  public function concat(a:Array<T>):Array<T> {
    var n = this.length;
    var m = a.length;
    var made:Array<T> = ArrayRt.sized(n + m);
    for (i in 0...n)
      made[i] = this[i];
    for (i in 0...m)
      made[n + i] = a[i];
    return made;
  }

  /** The elements as strings, with `sep` between them. */
  public function join(sep:String):String {
    var n = this.length;
    if (n == 0) return "";
    if (n == 1) return Dyn.toString(this[0]);
    var b = new StringBuf();
    for (i in 0...n) {
      if (i > 0) b.add(sep);
      b.add(Dyn.toString(this[i]));
    }
    return b.toString();
  }

  /** Takes the last element away and gives it; null where the array is empty. */
  public function pop():Null<T> {
    var n = this.length;
    if (n == 0) return null;
    var v = this[n - 1];
    ArrayRt.truncate(this, n - 1);
    return v;
  }

  /** Adds `x` at the end; gives the new length. */
  public function push(x:T):Int {
    var n = Intrinsics.arrayLen(this);
    var d = Intrinsics.arrayData(this);
    if (Intrinsics.rawIs(d) && n < Intrinsics.rawLen(d)) {
      Intrinsics.rawSet(Intrinsics.rawAs(d), n, x);
      Intrinsics.arraySetLen(this, n + 1);
    } else
      ArrayRt.setSlow(this, n, x);
    return n + 1;
  }

  /** Reverses the order of the elements in place. */
  public function reverse():Void {
    var i = 0;
    var j = this.length - 1;
    while (i < j) {
      var t = this[i];
      this[i] = this[j];
      this[j] = t;
      i++;
      j--;
    }
  }

  /** Takes the first element away and gives it; null where the array is empty. */
  public function shift():Null<T> {
    if (this.length == 0) return null;
    var v = this[0];
    ArrayRt.removeRange(this, 0, 1);
    return v;
  }

  /** A new array of the elements from `pos` to `end` (exclusive); negative positions count from the end. */
  public function slice(pos:Int, ?end:Int):Array<T> {
    var n = this.length;
    var from = pos < 0 ? pos + n : pos;
    if (from < 0) from = 0;
    if (from > n) from = n;
    var to = end == null ? n : end;
    if (to < 0) to += n;
    if (to > n) to = n;
    return ArrayRt.part(this, from, to < from ? 0 : to - from);
  }

  /** Sorts in place; elements that compare equal keep their order. */
  public function sort(f:T->T->Int):Void {
    var n = this.length;
    if (n < 2) return;
    var r:Raw<T> = ArrayRt.toRaw(this);
    rt.Sort.merge(r, n, f);
    var d = Intrinsics.arrayData(this);
    if (Intrinsics.rawIs(d) && this.length == n)
      Intrinsics.rawCopy(Intrinsics.rawAs(d), 0, r, 0, n);
    else
      for (i in 0...n)
        this[i] = Intrinsics.rawGet(r, i);
  }

  /** Takes `len` elements away from `pos` on and gives them; a negative position counts from the end. */
  public function splice(pos:Int, len:Int):Array<T> {
    var n = this.length;
    var from = pos < 0 ? pos + n : pos;
    if (from < 0) from = 0;
    var count = len;
    if (from > n) from = n;
    if (count > n - from) count = n - from;
    if (count <= 0) return ArrayRt.part(this, 0, 0);
    var taken = ArrayRt.part(this, from, count);
    ArrayRt.removeRange(this, from, count);
    return taken;
  }

  /** `[a,b,c]` */
  public function toString():String
    return Dyn.toString(this);

  /** Adds `x` at the start. */
  public function unshift(x:T):Void {
    insert(0, x);
  }

  /** Puts `x` at `pos`, moving what follows; a negative position counts from the end. */
  public function insert(pos:Int, x:T):Void {
    var n = this.length;
    var at = pos < 0 ? pos + n : pos;
    if (at < 0) at = 0;
    if (at >= n) {
      push(x);
      return;
    }
    ArrayRt.gap(this, at);
    this[at] = x;
  }

  /** Takes the first element equal to `x` away; whether there was one. */
  public function remove(x:T):Bool {
    var i = indexOf(x);
    if (i < 0) return false;
    ArrayRt.removeRange(this, i, 1);
    return true;
  }

  /** Whether an element equals `x`. */
  public function contains(x:T):Bool
    return indexOf(x) >= 0;

  /** The position of the first element equal to `x` from `fromIndex` on, or -1. */
  public function indexOf(x:T, ?fromIndex:Int):Int {
    var i = fromIndex == null ? 0 : fromIndex;
    if (i < 0) {
      i += this.length;
      if (i < 0) i = 0;
    }
    while (i < this.length) {
      if (this[i] == x) return i;
      i++;
    }
    return -1;
  }

  /** The position of the last element equal to `x`, looking backwards from `fromIndex`, or -1. */
  public function lastIndexOf(x:T, ?fromIndex:Int):Int {
    var n = this.length;
    var i = fromIndex == null ? n - 1 : fromIndex;
    if (i >= n)
      i = n - 1;
    else if (i < 0)
      i += n;
    while (i >= 0) {
      if (this[i] == x) return i;
      i--;
    }
    return -1;
  }

  /** A new array of the same elements. */
  public function copy():Array<T>
    return ArrayRt.part(this, 0, this.length);

  /** An iterator over the elements. */
  public inline function iterator():ArrayIterator<T>
    return new ArrayIterator(this);

  /** An iterator over positions and elements. */
  public inline function keyValueIterator():ArrayKeyValueIterator<T>
    return new ArrayKeyValueIterator(this);

  /** A new array of what `f` gives for each element. */
  public function map<S>(f:T->S):Array<S> {
    var n = this.length;
    var made:Array<S> = ArrayRt.sized(n);
    for (i in 0...n)
      made[i] = f(this[i]);
    return made;
  }

  /** A new array of the elements for which `f` is true. */
  public function filter(f:T->Bool):Array<T> {
    var made:Array<T> = ArrayRt.create();
    var n = this.length;
    for (i in 0...n) {
      var v = this[i];
      if (f(v)) made.push(v);
    }
    return made;
  }

  /** Sets the length: what is beyond is dropped, what is missing filled with the default of T. */
  public function resize(len:Int):Void {
    var n = this.length;
    if (len < 0) len = 0;
    if (len < n)
      ArrayRt.truncate(this, len);
    else if (len > n) {
      ArrayRt.reserve(this, len);
      Intrinsics.arraySetLen(this, len);
    }
  }
}
