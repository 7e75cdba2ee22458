package haxe.io;

/*
 * Reading.
 */

/** Where bytes come from. Subclasses give `readByte` at least. */
class Input {
  /** Whether numbers are read with their highest byte first. */
  public var bigEndian(default, set):Bool;

  /** The next byte; throws `Eof` at the end. */
  public function readByte():Int
    throw new haxe.exceptions.NotImplementedException();

  /** Reads `len` bytes at most into `s` at `pos`; gives their number, or throws `Eof`. */
  public function readBytes(s:Bytes, pos:Int, len:Int):Int {
    if (pos < 0 || len < 0 || pos + len > s.length) throw Error.OutsideBounds;
    var k = len;
    try {
      while (k > 0) {
        s.set(pos, readByte());
        pos++;
        k--;
      }
    } catch (eof:Eof) {}
    return len - k;
  }

  /** Ends the reading. */
  public function close():Void {}

  function set_bigEndian(b:Bool):Bool {
    bigEndian = b;
    return b;
  }

  /** Everything to the end. */
  public function readAll(?bufsize:Int):Bytes {
    var size = bufsize == null ? 1 << 14 : bufsize;
    var buf = Bytes.alloc(size);
    var total = new BytesBuffer();
    try {
      while (true) {
        var len = readBytes(buf, 0, size);
        if (len == 0) throw Error.Blocked;
        total.addBytes(buf, 0, len);
      }
    } catch (e:Eof) {}
    return total.getBytes();
  }

  /** Fills `len` bytes of `s` from `pos` on. */
  public function readFullBytes(s:Bytes, pos:Int, len:Int):Void {
    while (len > 0) {
      var k = readBytes(s, pos, len);
      if (k == 0) throw Error.Blocked;
      pos += k;
      len -= k;
    }
  }

  /** The next so many bytes. */
  public function read(nbytes:Int):Bytes {
    var s = Bytes.alloc(nbytes);
    var p = 0;
    while (nbytes > 0) {
      var k = readBytes(s, p, nbytes);
      if (k == 0) throw Error.Blocked;
      p += k;
      nbytes -= k;
    }
    return s;
  }

  /** The text up to a byte, which is read as well. */
  public function readUntil(end:Int):String {
    var buf = new BytesBuffer();
    var last:Int;
    while ((last = readByte()) != end)
      buf.addByte(last);
    return buf.getBytes().toString();
  }

  /** The text up to the end of the line, without it. */
  public function readLine():String {
    var buf = new BytesBuffer();
    var last:Int;
    var s:String;
    try {
      while ((last = readByte()) != 10)
        buf.addByte(last);
      s = buf.getBytes().toString();
      if (s.charCodeAt(s.length - 1) == 13) s = s.substr(0, -1);
    } catch (e:Eof) {
      s = buf.getBytes().toString();
      if (s.length == 0) throw e;
    }
    return s;
  }

  /** A single. */
  public function readFloat():Float
    return FPHelper.i32ToFloat(readInt32());

  /** A double. */
  public function readDouble():Float {
    var a = readInt32();
    var b = readInt32();
    return bigEndian ? FPHelper.i64ToDouble(b, a) : FPHelper.i64ToDouble(a, b);
  }

  /** A signed byte. */
  public function readInt8():Int {
    var n = readByte();
    return n >= 128 ? n - 256 : n;
  }

  /** A signed 16-bit number. */
  public function readInt16():Int {
    var n = readUInt16();
    return n & 0x8000 != 0 ? n - 0x10000 : n;
  }

  /** An unsigned 16-bit number. */
  public function readUInt16():Int {
    var a = readByte();
    var b = readByte();
    return bigEndian ? b | a << 8 : a | b << 8;
  }

  /** A signed 24-bit number. */
  public function readInt24():Int {
    var n = readUInt24();
    return n & 0x800000 != 0 ? n - 0x1000000 : n;
  }

  /** An unsigned 24-bit number. */
  public function readUInt24():Int {
    var a = readByte();
    var b = readByte();
    var c = readByte();
    return bigEndian ? c | b << 8 | a << 16 : a | b << 8 | c << 16;
  }

  /** A 32-bit number. */
  public function readInt32():Int {
    var a = readByte();
    var b = readByte();
    var c = readByte();
    var d = readByte();
    return bigEndian ? d | c << 8 | b << 16 | a << 24 : a | b << 8 | c << 16 | d << 24;
  }

  /** The text of the next so many bytes. */
  public function readString(len:Int, ?encoding:Encoding):String {
    var b = Bytes.alloc(len);
    readFullBytes(b, 0, len);
    return b.getString(0, len, encoding);
  }
}
