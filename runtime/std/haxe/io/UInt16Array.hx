package haxe.io;

/*
 * Arrays of unsigned 16-bit numbers.
 */

import haxe.io.ArrayBufferView;
import rt.Intrinsics;

/** What stands behind it. */
typedef UInt16ArrayData = ArrayBufferViewImpl;

/** Unsigned 16-bit numbers over bytes in memory. */
abstract UInt16Array(UInt16ArrayData) {
  /** The size of an element in bytes. */
  public static inline var BYTES_PER_ELEMENT = 2;

  /** The number of elements. */
  public var length(get, never):Int;

  /** The bytes. */
  public var view(get, never):ArrayBufferView;

  /** So many elements of 0. */
  public inline function new(elements:Int)
    this = ArrayBufferViewImpl.alloc(elements * BYTES_PER_ELEMENT);

  inline function get_length():Int
    return this.byteLength >> 1;

  /** The bytes. */
  public inline function get_view():ArrayBufferView
    return ArrayBufferView.fromData(this);

  /** The element at a position, 0 where it is out of range. */
  @:arrayAccess public inline function get(index:Int):Int
    return Intrinsics.unsignedLess(index, get_length()) ? Intrinsics.getI8(this.bytes.raw, this.byteOffset + index * 2) | Intrinsics.getI8(this.bytes.raw, this.byteOffset + index * 2 + 1) << 8 : 0;

  /** Sets the element at a position; out of range nothing happens. */
  @:arrayAccess public inline function set(index:Int, value:Int):Int {
    if (Intrinsics.unsignedLess(index, get_length())) this.bytes.setUInt16(this.byteOffset + index * 2, value);
    return value;
  }

  /** The elements from `begin` to `end` (exclusive), sharing the bytes. */
  public inline function sub(begin:Int, ?length:Int):UInt16Array
    return fromData(this.sub(begin * 2, length == null ? null : length * 2));

  /** The elements from `begin` to `end` (exclusive), sharing the bytes. */
  public inline function subarray(?begin:Int, ?end:Int):UInt16Array
    return fromData(this.subarray(begin == null ? null : begin * 2, end == null ? null : end * 2));

  /** What stands behind it. */
  public inline function getData():UInt16ArrayData
    return this;

  /** Over what stands behind one. */
  public static function fromData(d:UInt16ArrayData):UInt16Array
    return cast d;

  /** A copy of elements of an Array from `pos` on. */
  public static function fromArray(a:Array<Int>, pos:Int = 0, ?length:Int):UInt16Array {
    var count = length == null ? a.length - pos : length;
    if (pos < 0 || count < 0 || pos + count > a.length) throw Error.OutsideBounds;
    var made = new UInt16Array(a.length);
    for (i in 0...count)
      made[i] = a[pos + i];
    return made;
  }

  /** Over bytes from `bytePos` on. */
  public static function fromBytes(bytes:Bytes, bytePos:Int = 0, ?length:Int):UInt16Array
    return fromData(ArrayBufferView.fromBytes(bytes, bytePos, length == null ? (bytes.length - bytePos) >> 1 << 1 : length * 2).getData());
}
