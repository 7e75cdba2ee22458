package haxe.crypto;

/*
 * SHA-1.
 */

import haxe.io.Bytes;

/** The SHA-1 digest. */
class Sha1 {
  /** The digest of a text in UTF-8, in hexadecimal. */
  public static function encode(s:String):String
    return make(Bytes.ofString(s)).toHex();

  /** The digest of bytes. */
  public static function make(b:Bytes):Bytes {
    var m = ShaPadding.pad(b);
    var w = new haxe.ds.Vector<Int>(80);
    var h0 = 0x67452301;
    var h1 = 0xEFCDAB89;
    var h2 = 0x98BADCFE;
    var h3 = 0x10325476;
    var h4 = 0xC3D2E1F0;
    var at = 0;
    while (at < m.length) {
      for (i in 0...16)
        w[i] = ShaPadding.word(m, at + i * 4);
      for (i in 16...80)
        w[i] = rotate(w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16], 1);
      var a = h0;
      var b = h1;
      var c = h2;
      var d = h3;
      var e = h4;
      for (i in 0...80) {
        var f, k;
        if (i < 20) {
          f = (b & c) | (~b & d);
          k = 0x5A827999;
        } else if (i < 40) {
          f = b ^ c ^ d;
          k = 0x6ED9EBA1;
        } else if (i < 60) {
          f = (b & c) | (b & d) | (c & d);
          k = 0x8F1BBCDC;
        } else {
          f = b ^ c ^ d;
          k = 0xCA62C1D6;
        }
        var t = rotate(a, 5) + f + e + k + w[i];
        e = d;
        d = c;
        c = rotate(b, 30);
        b = a;
        a = t;
      }
      h0 += a;
      h1 += b;
      h2 += c;
      h3 += d;
      h4 += e;
      at += 64;
    }
    var out = Bytes.alloc(20);
    ShaPadding.setWord(out, 0, h0);
    ShaPadding.setWord(out, 4, h1);
    ShaPadding.setWord(out, 8, h2);
    ShaPadding.setWord(out, 12, h3);
    ShaPadding.setWord(out, 16, h4);
    return out;
  }

  static inline function rotate(x:Int, n:Int):Int
    return x << n | x >>> 32 - n;
}
