package haxe.crypto;

/*
 * SHA-224.
 */

import haxe.io.Bytes;

/** The SHA-224 digest: SHA-256 from another start, cut to 28 bytes. */
class Sha224 {
  static final START:Array<Int> = [0xc1059ed8, 0x367cd507, 0x3070dd17, 0xf70e5939, 0xffc00b31, 0x68581511, 0x64f98fa7, 0xbefa4fa4];

  /** Nothing needs one: the functions are static. */
  public function new() {}

  /** The digest of a text in UTF-8, in hexadecimal. */
  public static function encode(s:String):String
    return make(Bytes.ofString(s)).toHex();

  /** The digest of bytes. */
  public static function make(b:Bytes):Bytes
    return Sha256.digest(b, START, 7);
}
