package haxe.crypto;

/*
 * CRC-32.
 */

import haxe.io.Bytes;

/** A checksum that is fed piece by piece. */
class Crc32 {
  static var table:Array<Int> = null;

  var crc:Int;

  /** Of nothing yet. */
  public inline function new()
    crc = 0xFFFFFFFF;

  static function entry(i:Int):Int {
    if (table == null) {
      var made:Array<Int> = [];
      for (n in 0...256) {
        var c = n;
        for (_ in 0...8)
          c = c & 1 == 1 ? c >>> 1 ^ 0xEDB88320 : c >>> 1;
        made.push(c);
      }
      table = made;
    }
    return table[i];
  }

  /** Feeds a byte. */
  public inline function byte(b:Int):Void
    crc = crc >>> 8 ^ entry((crc ^ b) & 0xFF);

  /** Feeds `len` bytes of `b` from `pos` on. */
  public function update(b:Bytes, pos:Int, len:Int):Void {
    for (i in pos...pos + len)
      byte(b.get(i));
  }

  /** The checksum so far. */
  public inline function get():Int
    return crc ^ 0xFFFFFFFF;

  /** The checksum of bytes. */
  public static function make(data:Bytes):Int {
    var c = new Crc32();
    c.update(data, 0, data.length);
    return c.get();
  }
}
