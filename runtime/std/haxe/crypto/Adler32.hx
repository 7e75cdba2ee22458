package haxe.crypto;

/*
 * Adler-32.
 */

import haxe.io.Bytes;
import haxe.io.Input;

/** A checksum that is fed piece by piece. */
class Adler32 {
  var a1:Int;
  var a2:Int;

  /** Of nothing yet. */
  public function new() {
    a1 = 1;
    a2 = 0;
  }

  /** The checksum so far. */
  public function get():Int
    return a2 << 16 | a1;

  /** Feeds `len` bytes of `b` from `pos` on. */
  public function update(b:Bytes, pos:Int, len:Int):Void {
    var x = a1;
    var y = a2;
    for (p in pos...pos + len) {
      x = (x + b.get(p)) % 65521;
      y = (y + x) % 65521;
    }
    a1 = x;
    a2 = y;
  }

  /** Whether both are the same. */
  public function equals(a:Adler32):Bool
    return a.a1 == a1 && a.a2 == a2;

  /** In hexadecimal. */
  public function toString():String
    return StringTools.hex(a2, 8) + StringTools.hex(a1, 8);

  /** Reads a checksum, highest byte first. */
  public static function read(i:Input):Adler32 {
    var a = new Adler32();
    var hi = i.readByte() << 8;
    a.a2 = hi | i.readByte();
    var lo = i.readByte() << 8;
    a.a1 = lo | i.readByte();
    return a;
  }

  /** The checksum of bytes. */
  public static function make(b:Bytes):Int {
    var a = new Adler32();
    a.update(b, 0, b.length);
    return a.get();
  }
}
