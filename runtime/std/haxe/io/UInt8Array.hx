package haxe.io;

/*
 * Arrays of bytes, 0 to 255.
 */

import haxe.io.ArrayBufferView;
import rt.Intrinsics;

/** What stands behind it. */
typedef UInt8ArrayData = ArrayBufferViewImpl;

/** Bytes, 0 to 255 over bytes in memory. */
abstract UInt8Array(UInt8ArrayData) {
  /** The size of an element in bytes. */
  public static inline var BYTES_PER_ELEMENT = 1;

  /** The number of elements. */
  public var length(get, never):Int;

  /** The bytes. */
  public var view(get, never):ArrayBufferView;

  /** So many elements of 0. */
  public inline function new(elements:Int)
    this = ArrayBufferViewImpl.alloc(elements * BYTES_PER_ELEMENT);

  inline function get_length():Int
    return this.byteLength;

  /** The bytes. */
  public inline function get_view():ArrayBufferView
    return ArrayBufferView.fromData(this);

  /** The element at a position, 0 where it is out of range. */
  @:arrayAccess public inline function get(index:Int):Int
    return Intrinsics.unsignedLess(index, get_length()) ? Intrinsics.getI8(this.bytes.raw, this.byteOffset + index) : 0;

  /** Sets the element at a position; out of range nothing happens. */
  @:arrayAccess public inline function set(index:Int, value:Int):Int {
    if (Intrinsics.unsignedLess(index, get_length())) Intrinsics.setI8(this.bytes.raw, this.byteOffset + index, value);
    return value;
  }

  /** The elements from `begin` to `end` (exclusive), sharing the bytes. */
  public inline function sub(begin:Int, ?length:Int):UInt8Array
    return fromData(this.sub(begin * 1, length == null ? null : length * 1));

  /** The elements from `begin` to `end` (exclusive), sharing the bytes. */
  public inline function subarray(?begin:Int, ?end:Int):UInt8Array
    return fromData(this.subarray(begin == null ? null : begin * 1, end == null ? null : end * 1));

  /** What stands behind it. */
  public inline function getData():UInt8ArrayData
    return this;

  /** Over what stands behind one. */
  public static function fromData(d:UInt8ArrayData):UInt8Array
    return cast d;

  /** A copy of elements of an Array from `pos` on. */
  public static function fromArray(a:Array<Int>, pos:Int = 0, ?length:Int):UInt8Array {
    var count = length == null ? a.length - pos : length;
    if (pos < 0 || count < 0 || pos + count > a.length) throw Error.OutsideBounds;
    var made = new UInt8Array(a.length);
    for (i in 0...count)
      made[i] = a[pos + i];
    return made;
  }

  /** Over bytes from `bytePos` on. */
  public static function fromBytes(bytes:Bytes, bytePos:Int = 0, ?length:Int):UInt8Array
    return fromData(ArrayBufferView.fromBytes(bytes, bytePos, length == null ? (bytes.length - bytePos) >> 0 << 0 : length * 1).getData());
}
