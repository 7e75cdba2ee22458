package haxe.crypto;

/*
 * SHA-256.
 */

import haxe.io.Bytes;
import haxe.ds.Vector;

/** The SHA-256 digest. */
class Sha256 {
  static final K:Array<Int> = [
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2
  ];

  static final START:Array<Int> = [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19];

  /** The digest of a text in UTF-8, in hexadecimal. */
  public static function encode(s:String):String
    return make(Bytes.ofString(s)).toHex();

  /** The digest of bytes. */
  public static function make(b:Bytes):Bytes
    return digest(b, START, 8);

  /** The first `words` words of the digest that starts from `start`. */
  @:noCompletion public static function digest(bytes:Bytes, start:Array<Int>, words:Int):Bytes {
    var m = ShaPadding.pad(bytes);
    var h = start.copy();
    var w = new Vector<Int>(64);
    var at = 0;
    while (at < m.length) {
      block(m, at, h, w);
      at += 64;
    }
    var out = Bytes.alloc(words * 4);
    for (i in 0...words)
      ShaPadding.setWord(out, i * 4, h[i]);
    return out;
  }

  static function block(m:Bytes, at:Int, state:Array<Int>, w:Vector<Int>):Void {
    var k = K;
    for (i in 0...16)
      w[i] = ShaPadding.word(m, at + i * 4);
    for (i in 16...64) {
      var x = w[i - 15];
      var y = w[i - 2];
      w[i] = w[i - 16] + (rotate(x, 7) ^ rotate(x, 18) ^ x >>> 3) + w[i - 7] + (rotate(y, 17) ^ rotate(y, 19) ^ y >>> 10);
    }
    var a = state[0];
    var b = state[1];
    var c = state[2];
    var d = state[3];
    var e = state[4];
    var f = state[5];
    var g = state[6];
    var h = state[7];
    for (i in 0...64) {
      var t = h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + ((e & f) ^ (~e & g)) + k[i] + w[i];
      var u = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
      h = g;
      g = f;
      f = e;
      e = d + t;
      d = c;
      c = b;
      b = a;
      a = t + u;
    }
    state[0] += a;
    state[1] += b;
    state[2] += c;
    state[3] += d;
    state[4] += e;
    state[5] += f;
    state[6] += g;
    state[7] += h;
  }

  static inline function rotate(x:Int, n:Int):Int
    return x >>> n | x << 32 - n;
}
