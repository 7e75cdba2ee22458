package haxe.io;

/*
 * Reading from bytes in memory.
 */

/** Reads a block of bytes. */
class BytesInput extends Input {
  final b:Bytes;
  var pos:Int;
  var len:Int;
  final totlen:Int;

  /** Where the next byte is read. */
  public var position(get, set):Int;

  /** The number of bytes to read, from the start. */
  public var length(get, never):Int;

  /** Reads `len` bytes from `pos` on (all that follow where it is left out). */
  public function new(b:Bytes, ?pos:Int, ?len:Int) {
    var from = pos == null ? 0 : pos;
    var count = len == null ? b.length - from : len;
    if (from < 0 || count < 0 || from + count > b.length) throw Error.OutsideBounds;
    this.b = b;
    this.pos = from;
    this.len = count;
    this.totlen = count;
  }

  inline function get_position():Int
    return pos;

  inline function get_length():Int
    return totlen;

  function set_position(p:Int):Int {
    if (p < 0)
      p = 0;
    else if (p > totlen)
      p = totlen;
    len = totlen - p;
    return pos = p;
  }

  override public function readByte():Int {
    if (len == 0) throw new Eof();
    len--;
    return b.get(pos++);
  }

  override public function readBytes(buf:Bytes, pos:Int, len:Int):Int {
    if (pos < 0 || len < 0 || pos + len > buf.length) throw Error.OutsideBounds;
    if (this.len == 0 && len > 0) throw new Eof();
    if (this.len < len) len = this.len;
    buf.blit(pos, b, this.pos, len);
    this.pos += len;
    this.len -= len;
    return len;
  }
}
