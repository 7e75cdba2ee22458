package haxe.io;

/*
 * Bytes in memory.
 */

import rt.Host;
import rt.Intrinsics;
import rt.RawI8;

/** A block of bytes of fixed length. */
@:hideFields
class Bytes {
  /** The number of bytes. */
  public var length(default, null):Int;

  /** The storage; typed arrays share it. */
  @:hideFields @:noCompletion public final raw:RawI8;

  /** Bytes over a storage. */
  @:noCompletion public function new(length:Int, raw:RawI8) {
    this.length = length;
    this.raw = raw;
  }

  /** The byte at a position, 0 to 255. Out of range: 0. */
  public inline function get(pos:Int):Int
    return Intrinsics.unsignedLess(pos, length) ? Intrinsics.getI8(raw, pos) : 0;

  /** Sets the byte at a position. Out of range: nothing happens. */
  public inline function set(pos:Int, v:Int):Void {
    if (Intrinsics.unsignedLess(pos, length)) Intrinsics.setI8(raw, pos, v);
  }

  inline function check(pos:Int, len:Int):Void {
    if (pos < 0 || len < 0 || pos > length - len) throw Error.OutsideBounds;
  }

  /** Copies `len` bytes of `src` from `srcpos` to `pos`; they may overlap. */
  public function blit(pos:Int, src:Bytes, srcpos:Int, len:Int):Void {
    check(pos, len);
    src.check(srcpos, len);
    Intrinsics.copyI8(raw, pos, src.raw, srcpos, len);
  }

  /** Sets `len` bytes from `pos` on. */
  public function fill(pos:Int, len:Int, value:Int):Void {
    check(pos, len);
    Intrinsics.fillI8(raw, pos, value, len);
  }

  /** A copy of `len` bytes from `pos` on. */
  public function sub(pos:Int, len:Int):Bytes {
    check(pos, len);
    var made = Intrinsics.newI8(len);
    Intrinsics.copyI8(made, 0, raw, pos, len);
    return new Bytes(len, made);
  }

  /** Compares bytewise, then by length: negative, 0 or positive. */
  public function compare(other:Bytes):Int {
    var n = length < other.length ? length : other.length;
    for (i in 0...n) {
      var d = Intrinsics.getI8(raw, i) - Intrinsics.getI8(other.raw, i);
      if (d != 0) return d;
    }
    return length - other.length;
  }

  /** The double at a position, little-endian. */
  public inline function getDouble(pos:Int):Float {
    check(pos, 8);
    return Intrinsics.loadF64(raw, pos);
  }

  /** The single at a position, little-endian. */
  public inline function getFloat(pos:Int):Float {
    check(pos, 4);
    return Intrinsics.loadF32(raw, pos);
  }

  /** Stores a double, little-endian. */
  public inline function setDouble(pos:Int, v:Float):Void {
    check(pos, 8);
    Intrinsics.storeF64(raw, pos, v);
  }

  /** Stores a single, little-endian. */
  public inline function setFloat(pos:Int, v:Float):Void {
    check(pos, 4);
    Intrinsics.storeF32(raw, pos, v);
  }

  /** The unsigned 16-bit number at a position, little-endian. */
  public inline function getUInt16(pos:Int):Int {
    check(pos, 2);
    return Intrinsics.getI8(raw, pos) | (Intrinsics.getI8(raw, pos + 1) << 8);
  }

  /** Stores a 16-bit number, little-endian. */
  public inline function setUInt16(pos:Int, v:Int):Void {
    check(pos, 2);
    Intrinsics.setI8(raw, pos, v);
    Intrinsics.setI8(raw, pos + 1, v >> 8);
  }

  /** The 32-bit number at a position, little-endian. */
  public inline function getInt32(pos:Int):Int {
    check(pos, 4);
    return Intrinsics.loadI32(raw, pos);
  }

  /** The 64-bit number at a position, little-endian. */
  public inline function getInt64(pos:Int):haxe.Int64 {
    check(pos, 8);
    return Intrinsics.loadI64(raw, pos);
  }

  /** Stores a 32-bit number, little-endian. */
  public inline function setInt32(pos:Int, v:Int):Void {
    check(pos, 4);
    Intrinsics.storeI32(raw, pos, v);
  }

  /** Stores a 64-bit number, little-endian. */
  public inline function setInt64(pos:Int, v:haxe.Int64):Void {
    check(pos, 8);
    Intrinsics.storeI64(raw, pos, v);
  }

  /** The text of `len` bytes from `pos` on. */
  public function getString(pos:Int, len:Int, ?encoding:Encoding):String {
    check(pos, len);
    if (encoding == RawNative) {
      var units = Intrinsics.newI16(len >> 1);
      for (i in 0...len >> 1)
        Intrinsics.setI16(units, i, getUInt16(pos + i * 2));
      return Host.ofUnits(units, 0, len >> 1);
    }
    var units = Intrinsics.newI16(len);
    var n = 0;
    var i = pos;
    var end = pos + len;
    while (i < end) {
      var c = Intrinsics.getI8(raw, i++);
      if (c >= 0x80) {
        var more = c >= 0xf0 && c < 0xf8 ? 3 : c >= 0xe0 ? 2 : c >= 0xc0 ? 1 : -1;
        if (c >= 0xf8 || more < 0 || i + more > end)
          c = 0xfffd;
        else {
          var point = c & (0x3f >> more);
          var ok = true;
          for (j in 0...more) {
            var d = Intrinsics.getI8(raw, i + j);
            if (d & 0xc0 != 0x80) ok = false;
            point = point << 6 | (d & 0x3f);
          }
          if (ok) {
            i += more;
            c = point;
          } else
            c = 0xfffd;
        }
        if (c > 0xffff) {
          Intrinsics.setI16(units, n++, 0xd7c0 + (c >> 10));
          c = 0xdc00 | (c & 0x3ff);
        }
      }
      Intrinsics.setI16(units, n++, c);
    }
    return Host.ofUnits(units, 0, n);
  }

  @:deprecated("readString is deprecated, use getString instead")
  @:noCompletion
  public inline function readString(pos:Int, len:Int):String
    return getString(pos, len);

  /** All bytes as text in UTF-8. */
  public function toString():String
    return getString(0, length);

  /** All bytes in hexadecimal. */
  public function toHex():String {
    var b = new StringBuf();
    for (i in 0...length) {
      var c = Intrinsics.getI8(raw, i);
      b.addChar(hexDigit(c >> 4));
      b.addChar(hexDigit(c & 15));
    }
    return b.toString();
  }

  static inline function hexDigit(d:Int):Int
    return d < 10 ? d + "0".code : d - 10 + "a".code;

  /** What stands behind it. */
  public inline function getData():BytesData
    return this;

  /** A block of zeros. */
  public static function alloc(length:Int):Bytes {
    if (length < 0) throw Error.OutsideBounds;
    return new Bytes(length, Intrinsics.newI8(length));
  }

  /** A text as bytes. */
  @:pure
  public static function ofString(s:String, ?encoding:Encoding):Bytes {
    var n = s.length;
    if (encoding == RawNative) {
      var made = alloc(n * 2);
      for (i in 0...n)
        made.setUInt16(i * 2, Intrinsics.strCode(s, i));
      return made;
    }
    var units = Intrinsics.newI16(n);
    Host.toUnits(s, units, 0);
    var size = 0;
    var i = 0;
    while (i < n) {
      var c = Intrinsics.getI16(units, i++);
      if (c < 0x80)
        size++;
      else if (c < 0x800)
        size += 2;
      else if (c & 0xfc00 == 0xd800 && i < n && Intrinsics.getI16(units, i) & 0xfc00 == 0xdc00) {
        size += 4;
        i++;
      } else
        size += 3;
    }
    var r = Intrinsics.newI8(size);
    var at = 0;
    i = 0;
    while (i < n) {
      var c = Intrinsics.getI16(units, i++);
      if (c < 0x80) {
        Intrinsics.setI8(r, at++, c);
        continue;
      }
      if (c < 0x800)
        Intrinsics.setI8(r, at++, 0xc0 | c >> 6);
      else {
        if (c & 0xfc00 == 0xd800 && i < n && Intrinsics.getI16(units, i) & 0xfc00 == 0xdc00) {
          c = 0x10000 + ((c & 0x3ff) << 10 | (Intrinsics.getI16(units, i++) & 0x3ff));
          Intrinsics.setI8(r, at++, 0xf0 | c >> 18);
          Intrinsics.setI8(r, at++, 0x80 | (c >> 12 & 0x3f));
        } else
          Intrinsics.setI8(r, at++, 0xe0 | c >> 12);
        Intrinsics.setI8(r, at++, 0x80 | (c >> 6 & 0x3f));
      }
      Intrinsics.setI8(r, at++, 0x80 | (c & 0x3f));
    }
    return new Bytes(size, r);
  }

  /** Bytes over a storage. */
  public static inline function ofData(b:BytesData):Bytes
    return b;

  /** From hexadecimal digits. */
  public static function ofHex(s:String):Bytes {
    var n = s.length;
    if (n & 1 != 0) throw "Not a hex string (odd number of digits)";
    var made = alloc(n >> 1);
    for (i in 0...n >> 1)
      made.set(i, digit(Intrinsics.strCode(s, i * 2)) << 4 | digit(Intrinsics.strCode(s, i * 2 + 1)));
    return made;
  }

  static inline function digit(c:Int):Int
    return (c & 0xf) + ((c & 0x40) >> 6) * 9;

  /** The byte at a position of a storage, without a check. */
  public inline static function fastGet(b:BytesData, pos:Int):Int
    return Intrinsics.getI8(b.raw, pos);
}
