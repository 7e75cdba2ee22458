package haxe.io;

/*
 * Writing.
 */

/** Where bytes go. Subclasses give `writeByte` at least. */
class Output {
  /** Whether numbers are written with their highest byte first. */
  public var bigEndian(default, set):Bool;

  /** Writes a byte. */
  public function writeByte(c:Int):Void
    throw new haxe.exceptions.NotImplementedException();

  /** Writes `len` bytes at most of `s` from `pos` on; gives their number. */
  public function writeBytes(s:Bytes, pos:Int, len:Int):Int {
    if (pos < 0 || len < 0 || pos + len > s.length) throw Error.OutsideBounds;
    for (i in 0...len)
      writeByte(s.get(pos + i));
    return len;
  }

  /** Passes on what is held back. */
  public function flush():Void {}

  /** Ends the writing. */
  public function close():Void {}

  function set_bigEndian(b:Bool):Bool {
    bigEndian = b;
    return b;
  }

  /** Writes all bytes of a block. */
  public function write(s:Bytes):Void {
    var l = s.length;
    var p = 0;
    while (l > 0) {
      var k = writeBytes(s, p, l);
      if (k == 0) throw Error.Blocked;
      p += k;
      l -= k;
    }
  }

  /** Writes `len` bytes of `s` from `pos` on. */
  public function writeFullBytes(s:Bytes, pos:Int, len:Int):Void {
    while (len > 0) {
      var k = writeBytes(s, pos, len);
      pos += k;
      len -= k;
    }
  }

  /** A single. */
  public function writeFloat(x:Float):Void
    writeInt32(FPHelper.floatToI32(x));

  /** A double. */
  public function writeDouble(x:Float):Void {
    var i64 = FPHelper.doubleToI64(x);
    if (bigEndian) {
      writeInt32(i64.high);
      writeInt32(i64.low);
    } else {
      writeInt32(i64.low);
      writeInt32(i64.high);
    }
  }

  /** A signed byte. */
  public function writeInt8(x:Int):Void {
    if (x < -0x80 || x >= 0x80) throw Error.Overflow;
    writeByte(x & 0xff);
  }

  /** A signed 16-bit number. */
  public function writeInt16(x:Int):Void {
    if (x < -0x8000 || x >= 0x8000) throw Error.Overflow;
    writeUInt16(x & 0xffff);
  }

  /** An unsigned 16-bit number. */
  public function writeUInt16(x:Int):Void {
    if (x < 0 || x >= 0x10000) throw Error.Overflow;
    if (bigEndian) {
      writeByte(x >> 8);
      writeByte(x & 0xff);
    } else {
      writeByte(x & 0xff);
      writeByte(x >> 8);
    }
  }

  /** A signed 24-bit number. */
  public function writeInt24(x:Int):Void {
    if (x < -0x800000 || x >= 0x800000) throw Error.Overflow;
    writeUInt24(x & 0xffffff);
  }

  /** An unsigned 24-bit number. */
  public function writeUInt24(x:Int):Void {
    if (x < 0 || x >= 0x1000000) throw Error.Overflow;
    if (bigEndian) {
      writeByte(x >> 16);
      writeByte((x >> 8) & 0xff);
      writeByte(x & 0xff);
    } else {
      writeByte(x & 0xff);
      writeByte((x >> 8) & 0xff);
      writeByte(x >> 16);
    }
  }

  /** A 32-bit number. */
  public function writeInt32(x:Int):Void {
    if (bigEndian) {
      writeByte(x >>> 24);
      writeByte((x >> 16) & 0xff);
      writeByte((x >> 8) & 0xff);
      writeByte(x & 0xff);
    } else {
      writeByte(x & 0xff);
      writeByte((x >> 8) & 0xff);
      writeByte((x >> 16) & 0xff);
      writeByte(x >>> 24);
    }
  }

  /** Says how many bytes will follow. */
  public function prepare(nbytes:Int):Void {}

  /** Copies all of an input. */
  public function writeInput(i:Input, ?bufsize:Int):Void {
    var size = bufsize == null ? 4096 : bufsize;
    var buf = Bytes.alloc(size);
    try {
      while (true) {
        var len = i.readBytes(buf, 0, size);
        if (len == 0) throw Error.Blocked;
        var p = 0;
        while (len > 0) {
          var k = writeBytes(buf, p, len);
          if (k == 0) throw Error.Blocked;
          p += k;
          len -= k;
        }
      }
    } catch (e:Eof) {}
  }

  /** A text. */
  public function writeString(s:String, ?encoding:Encoding):Void {
    var b = Bytes.ofString(s, encoding);
    writeFullBytes(b, 0, b.length);
  }
}
