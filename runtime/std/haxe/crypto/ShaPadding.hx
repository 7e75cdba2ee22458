package haxe.crypto;

/*
 * What the digests of the SHA family share.
 */

import haxe.io.Bytes;

/** Padding and big-endian words. */
@:noCompletion
class ShaPadding {
  /** The message with a 1 bit, zeros and its length in bits, in blocks of 64 bytes. */
  public static function pad(b:Bytes):Bytes {
    var n = b.length;
    var size = ((n + 8) >> 6) + 1 << 6;
    var m = Bytes.alloc(size);
    m.blit(0, b, 0, n);
    m.set(n, 0x80);
    setWord(m, size - 8, n >>> 29);
    setWord(m, size - 4, n << 3);
    return m;
  }

  /** The 32-bit number at a position, its highest byte first. */
  public static inline function word(b:Bytes, pos:Int):Int
    return b.get(pos) << 24 | b.get(pos + 1) << 16 | b.get(pos + 2) << 8 | b.get(pos + 3);

  /** Stores a 32-bit number, its highest byte first. */
  public static function setWord(b:Bytes, pos:Int, v:Int):Void {
    b.set(pos, v >>> 24);
    b.set(pos + 1, v >> 16);
    b.set(pos + 2, v >> 8);
    b.set(pos + 3, v);
  }
}
