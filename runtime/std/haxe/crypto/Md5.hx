package haxe.crypto;

/*
 * MD5.
 */

import haxe.io.Bytes;

/** The MD5 digest: good for checksums, not for secrets. */
class Md5 {
  static final SHIFTS = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21];
  static var sines:Array<Int> = null;

  /** The digest of a text in UTF-8, in hexadecimal. */
  public static function encode(s:String):String
    return make(Bytes.ofString(s)).toHex();

  /** The digest of bytes. */
  public static function make(b:Bytes):Bytes {
    if (sines == null) sines = [for (i in 0...64) low(Math.ffloor(Math.abs(Math.sin(i + 1)) * 4294967296.0))];
    var n = b.length;
    var size = ((n + 8) >> 6) + 1 << 6;
    var m = Bytes.alloc(size);
    m.blit(0, b, 0, n);
    m.set(n, 0x80);
    m.setInt32(size - 8, n << 3);
    m.setInt32(size - 4, n >>> 29);
    var a0 = 0x67452301;
    var b0 = 0xefcdab89;
    var c0 = 0x98badcfe;
    var d0 = 0x10325476;
    var at = 0;
    while (at < size) {
      var a = a0;
      var b = b0;
      var c = c0;
      var d = d0;
      for (i in 0...64) {
        var f, g;
        switch i >> 4 {
          case 0:
            f = (b & c) | (~b & d);
            g = i;
          case 1:
            f = (d & b) | (~d & c);
            g = 5 * i + 1 & 15;
          case 2:
            f = b ^ c ^ d;
            g = 3 * i + 5 & 15;
          default:
            f = c ^ (b | ~d);
            g = 7 * i & 15;
        }
        var x = f + a + sines[i] + m.getInt32(at + g * 4);
        var s = SHIFTS[(i >> 4) * 4 + (i & 3)];
        a = d;
        d = c;
        c = b;
        b = b + (x << s | x >>> 32 - s);
      }
      a0 += a;
      b0 += b;
      c0 += c;
      d0 += d;
      at += 64;
    }
    var out = Bytes.alloc(16);
    out.setInt32(0, a0);
    out.setInt32(4, b0);
    out.setInt32(8, c0);
    out.setInt32(12, d0);
    return out;
  }

  /** The low 32 bits of a whole number. */
  static function low(f:Float):Int
    return rt.Intrinsics.floatToInt(f);
}
