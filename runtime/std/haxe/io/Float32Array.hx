package haxe.io;

/*
 * Arrays of singles.
 */

import haxe.io.ArrayBufferView;
import rt.Intrinsics;

/** What stands behind it. */
typedef Float32ArrayData = ArrayBufferViewImpl;

/** Singles over bytes in memory. */
abstract Float32Array(Float32ArrayData) {
  /** The size of an element in bytes. */
  public static inline var BYTES_PER_ELEMENT = 4;

  /** The number of elements. */
  public var length(get, never):Int;

  /** The bytes. */
  public var view(get, never):ArrayBufferView;

  /** So many elements of 0. */
  public inline function new(elements:Int)
    this = ArrayBufferViewImpl.alloc(elements * BYTES_PER_ELEMENT);

  inline function get_length():Int
    return this.byteLength >> 2;

  /** The bytes. */
  public inline function get_view():ArrayBufferView
    return ArrayBufferView.fromData(this);

  /** The element at a position, 0 where it is out of range. */
  @:arrayAccess public inline function get(index:Int):Float
    return Intrinsics.unsignedLess(index, get_length()) ? Intrinsics.loadF32(this.bytes.raw, this.byteOffset + index * 4) : 0.0;

  /** Sets the element at a position; out of range nothing happens. */
  @:arrayAccess public inline function set(index:Int, value:Float):Float {
    if (Intrinsics.unsignedLess(index, get_length())) Intrinsics.storeF32(this.bytes.raw, this.byteOffset + index * 4, value);
    return value;
  }

  /** The elements from `begin` to `end` (exclusive), sharing the bytes. */
  public inline function sub(begin:Int, ?length:Int):Float32Array
    return fromData(this.sub(begin * 4, length == null ? null : length * 4));

  /** The elements from `begin` to `end` (exclusive), sharing the bytes. */
  public inline function subarray(?begin:Int, ?end:Int):Float32Array
    return fromData(this.subarray(begin == null ? null : begin * 4, end == null ? null : end * 4));

  /** What stands behind it. */
  public inline function getData():Float32ArrayData
    return this;

  /** Over what stands behind one. */
  public static function fromData(d:Float32ArrayData):Float32Array
    return cast d;

  /** A copy of elements of an Array from `pos` on. */
  public static function fromArray(a:Array<Float>, pos:Int = 0, ?length:Int):Float32Array {
    var count = length == null ? a.length - pos : length;
    if (pos < 0 || count < 0 || pos + count > a.length) throw Error.OutsideBounds;
    var made = new Float32Array(a.length);
    for (i in 0...count)
      made[i] = a[pos + i];
    return made;
  }

  /** Over bytes from `bytePos` on. */
  public static function fromBytes(bytes:Bytes, bytePos:Int = 0, ?length:Int):Float32Array
    return fromData(ArrayBufferView.fromBytes(bytes, bytePos, length == null ? (bytes.length - bytePos) >> 2 << 2 : length * 4).getData());
}
