package haxe.io;

/*
 * Building of bytes.
 */

import rt.Intrinsics;
import rt.RawI8;

/** Collects bytes. */
@:hideFields
class BytesBuffer {
  var raw:RawI8;
  var room:Int;
  var used:Int;

  /** The number of bytes so far. */
  public var length(get, never):Int;

  /** An empty buffer. */
  public function new() {
    room = 16;
    raw = Intrinsics.newI8(16);
    used = 0;
  }

  inline function get_length():Int
    return used;

  function grow(needed:Int):Void {
    var size = room * 2;
    if (size < needed) size = needed;
    var wider = Intrinsics.newI8(size);
    Intrinsics.copyI8(wider, 0, raw, 0, used);
    raw = wider;
    room = size;
  }

  inline function reserve(more:Int):Void {
    if (used + more > room) grow(used + more);
  }

  /** Adds a byte. */
  public inline function addByte(byte:Int):Void {
    reserve(1);
    Intrinsics.setI8(raw, used, byte);
    used++;
  }

  /** Adds all bytes of a block. */
  public function add(src:Bytes):Void
    append(src, 0, src.length);

  function append(src:Bytes, pos:Int, len:Int):Void {
    reserve(len);
    Intrinsics.copyI8(raw, used, src.raw, pos, len);
    used += len;
  }

  /** Adds a text. */
  public function addString(v:String, ?encoding:Encoding):Void
    add(Bytes.ofString(v, encoding));

  /** Adds a 32-bit number, little-endian. */
  public function addInt32(v:Int):Void {
    reserve(4);
    Intrinsics.storeI32(raw, used, v);
    used += 4;
  }

  /** Adds a 64-bit number, little-endian. */
  public function addInt64(v:haxe.Int64):Void {
    reserve(8);
    Intrinsics.storeI64(raw, used, v);
    used += 8;
  }

  /** Adds a single, little-endian. */
  public function addFloat(v:Float):Void {
    reserve(4);
    Intrinsics.storeF32(raw, used, v);
    used += 4;
  }

  /** Adds a double, little-endian. */
  public function addDouble(v:Float):Void {
    reserve(8);
    Intrinsics.storeF64(raw, used, v);
    used += 8;
  }

  /** Adds `len` bytes of a block from `pos` on. */
  public function addBytes(src:Bytes, pos:Int, len:Int):Void {
    if (pos < 0 || len < 0 || pos + len > src.length) throw Error.OutsideBounds;
    append(src, pos, len);
  }

  /** The bytes; the buffer can't be used any more. */
  public function getBytes():Bytes {
    var exact = Intrinsics.newI8(used);
    Intrinsics.copyI8(exact, 0, raw, 0, used);
    return new Bytes(used, exact);
  }
}
