package haxe.crypto;

/*
 * Codes over any alphabet.
 */

import haxe.io.Bytes;

/** Writes bytes in an alphabet whose size is a power of two. */
class BaseCode {
  final base:Bytes;
  final nbits:Int;
  var tbl:Array<Int>;

  /** A code with these characters. */
  public function new(base:Bytes) {
    var len = base.length;
    var bits = 1;
    while (len > 1 << bits)
      bits++;
    if (bits > 8 || len != 1 << bits) throw "BaseCode : base length must be a power of two.";
    this.base = base;
    this.nbits = bits;
  }

  /** Encodes bytes. */
  public function encodeBytes(b:Bytes):Bytes {
    var size = Std.int(b.length * 8 / nbits);
    var out = Bytes.alloc(size + ((b.length * 8) % nbits == 0 ? 0 : 1));
    var buf = 0;
    var have = 0;
    var mask = (1 << nbits) - 1;
    var pin = 0;
    var pout = 0;
    while (pout < size) {
      while (have < nbits) {
        have += 8;
        buf = buf << 8 | b.get(pin++);
      }
      have -= nbits;
      out.set(pout++, base.get(buf >> have & mask));
    }
    if (have > 0) out.set(pout++, base.get(buf << nbits - have & mask));
    return out;
  }

  function initTable():Void {
    tbl = [for (_ in 0...256) -1];
    for (i in 0...base.length)
      tbl[base.get(i)] = i;
  }

  /** Decodes bytes; throws where one is not in the alphabet. */
  public function decodeBytes(b:Bytes):Bytes {
    if (tbl == null) initTable();
    var size = (b.length * nbits) >> 3;
    var out = Bytes.alloc(size);
    var buf = 0;
    var have = 0;
    var pin = 0;
    var pout = 0;
    while (pout < size) {
      while (have < 8) {
        have += nbits;
        var i = tbl[b.get(pin++)];
        if (i == -1) throw "BaseCode : invalid encoded char";
        buf = buf << nbits | i;
      }
      have -= 8;
      out.set(pout++, buf >> have & 0xff);
    }
    return out;
  }

  /** Encodes a text. */
  public function encodeString(s:String):String
    return encodeBytes(Bytes.ofString(s)).toString();

  /** Decodes a text. */
  public function decodeString(s:String):String
    return decodeBytes(Bytes.ofString(s)).toString();

  /** Encodes a text in an alphabet. */
  public static function encode(s:String, base:String):String
    return new BaseCode(Bytes.ofString(base)).encodeString(s);

  /** Decodes a text in an alphabet. */
  public static function decode(s:String, base:String):String
    return new BaseCode(Bytes.ofString(base)).decodeString(s);
}
