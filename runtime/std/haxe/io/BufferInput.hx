package haxe.io;

/*
 * Reading in larger pieces.
 */

/** Reads another input through a buffer. */
class BufferInput extends Input {
  /** The other input. */
  public var i:Input;

  /** The buffer. */
  public var buf:Bytes;

  /** The number of bytes in the buffer that are to be read. */
  public var available:Int;

  /** Where they begin. */
  public var pos:Int;

  /** Reads `i` through `buf`. */
  public function new(i:Input, buf:Bytes, ?pos:Int = 0, ?available:Int = 0) {
    this.i = i;
    this.buf = buf;
    this.pos = pos;
    this.available = available;
  }

  /** Reads more into the buffer. */
  public function refill():Void {
    if (pos > 0) {
      buf.blit(0, buf, pos, available);
      pos = 0;
    }
    available += i.readBytes(buf, available, buf.length - available);
  }

  override function readByte():Int {
    if (available == 0) refill();
    var c = buf.get(pos);
    pos++;
    available--;
    return c;
  }

  override function readBytes(buf:Bytes, pos:Int, len:Int):Int {
    if (available == 0) refill();
    var size = len > available ? available : len;
    buf.blit(pos, this.buf, this.pos, size);
    this.pos += size;
    this.available -= size;
    return size;
  }
}
