package haxe.zip;

/*
 * Compression of archive entries.
 */

import haxe.io.BytesInput;

/** Compresses and decompresses entries in place. */
class Tools {
  /** Compresses an entry's data, unless it is. */
  public static function compress(f:Entry, level:Int):Void {
    if (f.compressed) return;
    var data = Compress.run(f.data, level);
    // Archives hold the data alone, without zlib's two bytes before and the checksum after.
    f.data = data.sub(2, data.length - 6);
    f.dataSize = f.data.length;
    f.compressed = true;
  }

  /** Decompresses an entry's data, if it is compressed. */
  public static function uncompress(f:Entry):Void {
    if (!f.compressed) return;
    var data = readAll(new InflateImpl(new BytesInput(f.data), false, false), f.fileSize);
    if (data == null) throw "Invalid compressed data for " + f.fileName;
    f.data = data;
    f.dataSize = f.fileSize;
    f.compressed = false;
  }

  static function readAll(source:InflateImpl, size:Int):haxe.io.Bytes {
    var all = haxe.io.Bytes.alloc(size + 1);
    var n = 0;
    while (n <= size) {
      var got = source.readBytes(all, n, size + 1 - n);
      if (got == 0) break;
      n += got;
    }
    return n == size ? all.sub(0, size) : null;
  }
}
