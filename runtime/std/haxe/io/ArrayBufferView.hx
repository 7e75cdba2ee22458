package haxe.io;

/*
 * Views of bytes in memory.
 */

/** What stands behind a view: part of a block of bytes. */
@:noCompletion
class ArrayBufferViewImpl {
  /** The block. */
  public final bytes:Bytes;

  /** Where the part begins. */
  public final byteOffset:Int;

  /** The number of its bytes. */
  public final byteLength:Int;

  /** Part of a block. */
  public function new(bytes:Bytes, pos:Int, length:Int) {
    this.bytes = bytes;
    this.byteOffset = pos;
    this.byteLength = length;
  }

  /** A new block. */
  public static function alloc(size:Int):ArrayBufferViewImpl
    return new ArrayBufferViewImpl(Bytes.alloc(size), 0, size);

  /** `length` bytes from `begin` on. */
  public function sub(begin:Int, ?length:Int):ArrayBufferViewImpl {
    var count = length == null ? byteLength - begin : length;
    if (begin < 0 || count < 0 || begin + count > byteLength) throw Error.OutsideBounds;
    return new ArrayBufferViewImpl(bytes, byteOffset + begin, count);
  }

  /** The bytes from `begin` to `end`; negative positions count from the end. */
  public function subarray(?begin:Int, ?end:Int):ArrayBufferViewImpl {
    var from = begin == null ? 0 : begin;
    if (from < 0) from += byteLength;
    if (from < 0) from = 0;
    if (from > byteLength) from = byteLength;
    var to = end == null ? byteLength : end;
    if (to < 0) to += byteLength;
    if (to > byteLength) to = byteLength;
    if (to < from) to = from;
    return new ArrayBufferViewImpl(bytes, byteOffset + from, to - from);
  }
}

/** What stands behind it. */
typedef ArrayBufferViewData = ArrayBufferViewImpl;

/** Part of a block of bytes. */
abstract ArrayBufferView(ArrayBufferViewData) {
  /** The block. */
  public var buffer(get, never):Bytes;

  /** Where the part begins. */
  public var byteOffset(get, never):Int;

  /** The number of its bytes. */
  public var byteLength(get, never):Int;

  /** A new block. */
  public inline function new(size:Int)
    this = ArrayBufferViewImpl.alloc(size);

  inline function get_buffer():Bytes
    return this.bytes;

  inline function get_byteOffset():Int
    return this.byteOffset;

  inline function get_byteLength():Int
    return this.byteLength;

  /** `length` bytes from `begin` on. */
  public inline function sub(begin:Int, ?length:Int):ArrayBufferView
    return fromData(this.sub(begin, length));

  /** The bytes from `begin` to `end`. */
  public inline function subarray(?begin:Int, ?end:Int):ArrayBufferView
    return fromData(this.subarray(begin, end));

  /** What stands behind it. */
  public inline function getData():ArrayBufferViewData
    return this;

  /** Over what stands behind one. */
  public static inline function fromData(a:ArrayBufferViewData):ArrayBufferView
    return cast a;

  /** Part of a block. */
  public static function fromBytes(bytes:Bytes, pos = 0, ?length:Int):ArrayBufferView {
    var count = length == null ? bytes.length - pos : length;
    if (pos < 0 || count < 0 || pos + count > bytes.length) throw Error.OutsideBounds;
    return fromData(new ArrayBufferViewImpl(bytes, pos, count));
  }
}
