package haxe.ds;

/*
 * Arrays of fixed length.
 */

import rt.ArrayRt;
import rt.Intrinsics;

/** What stands behind a Vector. */
typedef VectorData<T> = Array<T>;

/** A list of values of fixed length. */
abstract Vector<T>(VectorData<T>) {
  /** The number of elements. */
  public var length(get, never):Int;

  /** A vector of so many elements: all `defaultValue`, or the default of T where that is left out. */
  extern overload public inline function new(length:Int) {
    this = ArrayRt.sized(length);
  }

  /** A vector of so many elements, all `defaultValue`. */
  extern overload public inline function new(length:Int, defaultValue:T) {
    this = Vector.filled(length, defaultValue);
  }

  @:noCompletion public static function filled<T>(length:Int, v:T):Array<T> {
    var made:Array<T> = ArrayRt.sized(length);
    for (i in 0...length)
      made[i] = v;
    return made;
  }

  /** The element at a position. */
  @:op([]) public inline function get(index:Int):T
    return this[index];

  /** Sets the element at a position. */
  @:op([]) public inline function set(index:Int, val:T):T
    return this[index] = val;

  inline function get_length():Int
    return this.length;

  /** Copies `len` elements from `src` at `srcPos` to `dest` at `destPos`; they may overlap. */
  public static function blit<T>(src:Vector<T>, srcPos:Int, dest:Vector<T>, destPos:Int, len:Int):Void {
    if (srcPos < destPos) {
      var i = len;
      while (--i >= 0)
        dest[destPos + i] = src[srcPos + i];
    } else
      for (i in 0...len)
        dest[destPos + i] = src[srcPos + i];
  }

  /** Sets every element. */
  public function fill(value:T):Void {
    for (i in 0...this.length)
      this[i] = value;
  }

  /** A new Array of the elements. */
  public inline function toArray():Array<T>
    return this.copy();

  /** What stands behind it. */
  public inline function toData():VectorData<T>
    return this;

  /** A vector over what stands behind one. */
  static public inline function fromData<T>(data:VectorData<T>):Vector<T>
    return cast data;

  /** A vector of the elements of an Array. */
  static public inline function fromArrayCopy<T>(array:Array<T>):Vector<T>
    return cast array.copy();

  /** A vector of the same elements. */
  public inline function copy():Vector<T>
    return cast this.copy();

  /** The elements as text, with `sep` between them. */
  public inline function join(sep:String):String
    return this.join(sep);

  /** A vector of what `f` gives for each element. */
  public inline function map<S>(f:T->S):Vector<S>
    return cast this.map(f);

  /** Sorts in place; elements that compare equal keep their order. */
  public inline function sort(f:T->T->Int):Void
    this.sort(f);
}
