package haxe.zip;

/*
 * Decompression.
 */

import haxe.io.Bytes;

/** Decompresses zlib data. */
class Uncompress {
  /** The content of compressed bytes. */
  public static function run(src:Bytes, ?bufsize:Int):Bytes
    return InflateImpl.run(new haxe.io.BytesInput(src), bufsize);
}
