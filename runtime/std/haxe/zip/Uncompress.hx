package haxe.zip;

/*
 * Decompression.
 */

import haxe.io.Bytes;
import haxe.io.BytesBuffer;
import haxe.io.BytesInput;
import haxe.io.Eof;

/** Decompresses zlib data. */
class Uncompress {
  final hasHeader:Bool;
  var flush:FlushMode = NO;

  /** Given so far. */
  var taken = new BytesBuffer();

  /** The content, once all of the data is there. */
  var content:Null<Bytes> = null;

  var given = 0;

  /** A decompressor that works piece by piece; with `windowBits` below 0 the data has no head and no checksum. */
  public function new(?windowBits:Int)
    hasHeader = windowBits == null || windowBits >= 0;

  /**
   * Takes bytes of `src` from `srcPos` on, and puts content to `dst` from `dstPos` on once the data is complete; it is
   * `done` when all has been put there.
   */
  public function execute(src:Bytes, srcPos:Int, dst:Bytes, dstPos:Int):{done:Bool, read:Int, write:Int} {
    var read = 0;
    if (content == null) {
      read = src.length - srcPos;
      taken.addBytes(src, srcPos, read);
      var all = taken.getBytes();
      taken = new BytesBuffer();
      taken.addBytes(all, 0, all.length);
      var input = new BytesInput(all);
      try {
        content = contentOf(input);
        // What comes behind the data is not taken.
        read -= all.length - input.position;
      } catch (incomplete:Eof) {
        return {done: false, read: read, write: 0};
      }
    }
    var write = content.length - given < dst.length - dstPos ? content.length - given : dst.length - dstPos;
    dst.blit(dstPos, content, given, write);
    given += write;
    return {done: given == content.length, read: read, write: write};
  }

  function contentOf(input:BytesInput):Bytes {
    var inflate = new InflateImpl(input, hasHeader, hasHeader);
    var buffer = Bytes.alloc(65536);
    var out = new BytesBuffer();
    while (true) {
      var n = inflate.readBytes(buffer, 0, buffer.length);
      out.addBytes(buffer, 0, n);
      if (n < buffer.length) return out.getBytes();
    }
  }

  /** There is nothing to choose: content is put out as soon as it can be. */
  public function setFlushMode(f:FlushMode)
    flush = f;

  /** Forgets everything. */
  public function close() {
    taken = new BytesBuffer();
    content = Bytes.alloc(0);
    given = 0;
  }

  /** The content of compressed bytes. */
  public static function run(src:Bytes, ?bufsize:Int):Bytes
    return InflateImpl.run(new BytesInput(src), bufsize);
}
