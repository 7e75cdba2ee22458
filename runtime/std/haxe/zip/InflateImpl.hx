package haxe.zip;

/*
 * Decompression of "deflate" data.
 */

import haxe.io.Bytes;
import haxe.io.BytesBuffer;
import haxe.io.Input;

/** Codes by length: canonical Huffman decoding, a bit at a time. */
private class Codes {
  final counts:Array<Int> = [for (_ in 0...16) 0];
  final symbols:Array<Int>;

  public function new(lengths:Array<Int>, from:Int, n:Int) {
    for (i in 0...n)
      counts[lengths[from + i]]++;
    counts[0] = 0;
    var offsets = [0, 0];
    for (i in 1...15)
      offsets.push(offsets[i] + counts[i]);
    symbols = [for (_ in 0...n) 0];
    for (i in 0...n) {
      var length = lengths[from + i];
      if (length != 0) symbols[offsets[length]++] = i;
    }
  }

  public function read(bits:InflateImpl):Int {
    var code = 0;
    var first = 0;
    var index = 0;
    for (length in 1...16) {
      code |= @:privateAccess bits.take(1);
      var count = counts[length];
      if (code - count < first) return symbols[index + code - first];
      index += count;
      first = (first + count) << 1;
      code <<= 1;
    }
    throw "Invalid data";
  }
}

/** A reader of compressed data. */
class InflateImpl {
  static final LENGTH_BASE = [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258];
  static final LENGTH_EXTRA = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
  static final DISTANCE_BASE = [
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577
  ];
  static final DISTANCE_EXTRA = [0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13];
  static final ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

  final input:Input;
  final checked:Bool;
  final zlib:Bool;
  var hold = 0;
  var held = 0;
  var out:Bytes;
  var used = 0;

  /** Everything, once it is decompressed; null before. */
  var all:Bytes = null;

  var given = 0;

  /** Reads `i`; with `header` the data has zlib's head and checksum, which `crc` compares. */
  public function new(i:Input, header = true, crc = true) {
    input = i;
    zlib = header;
    checked = crc;
    out = Bytes.alloc(1024);
  }

  /** Writes `len` bytes at most to `b` at `pos`; gives their number, 0 at the end. */
  public function readBytes(b:Bytes, pos:Int, len:Int):Int {
    if (all == null) inflate();
    var n = all.length - given;
    if (n > len) n = len;
    b.blit(pos, all, given, n);
    given += n;
    return n;
  }

  function take(n:Int):Int {
    while (held < n) {
      hold |= input.readByte() << held;
      held += 8;
    }
    var v = hold & ((1 << n) - 1);
    hold >>>= n;
    held -= n;
    return v;
  }

  function put(v:Int):Void {
    if (used == out.length) {
      var wider = Bytes.alloc(used * 2);
      wider.blit(0, out, 0, used);
      out = wider;
    }
    out.set(used++, v);
  }

  function inflate():Void {
    if (zlib) {
      var method = input.readByte();
      var flags = input.readByte();
      if (method & 15 != 8 || method >> 4 > 7 || (method * 256 + flags) % 31 != 0 || flags & 32 != 0) throw "Invalid data";
    }
    var last = false;
    while (!last) {
      last = take(1) == 1;
      switch take(2) {
        case 0:
          stored();
        case 1:
          var lengths = [for (i in 0...288) i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8];
          block(new Codes(lengths, 0, 288), new Codes([for (_ in 0...30) 5], 0, 30));
        case 2:
          dynamicBlock();
        default:
          throw "Invalid data";
      }
    }
    all = out.sub(0, used);
    if (zlib) {
      hold = 0;
      held = 0;
      var sum = input.readByte() << 24 | input.readByte() << 16 | input.readByte() << 8 | input.readByte();
      if (checked && sum != haxe.crypto.Adler32.make(all)) throw "Invalid CRC";
    }
  }

  function stored():Void {
    hold = 0;
    held = 0;
    var n = input.readByte() | input.readByte() << 8;
    var check = input.readByte() | input.readByte() << 8;
    if (check != n ^ 0xffff) throw "Invalid data";
    for (_ in 0...n)
      put(input.readByte());
  }

  function dynamicBlock():Void {
    var literals = take(5) + 257;
    var distances = take(5) + 1;
    var n = take(4) + 4;
    var lengths = [for (_ in 0...19) 0];
    for (i in 0...n)
      lengths[ORDER[i]] = take(3);
    var codes = new Codes(lengths, 0, 19);
    var all:Array<Int> = [];
    while (all.length < literals + distances) {
      var symbol = codes.read(this);
      if (symbol < 16) {
        all.push(symbol);
        continue;
      }
      var value = 0;
      var times;
      switch symbol {
        case 16:
          if (all.length == 0) throw "Invalid data";
          value = all[all.length - 1];
          times = 3 + take(2);
        case 17:
          times = 3 + take(3);
        default:
          times = 11 + take(7);
      }
      for (_ in 0...times)
        all.push(value);
    }
    block(new Codes(all, 0, literals), new Codes(all, literals, distances));
  }

  function block(literals:Codes, distances:Codes):Void {
    while (true) {
      var symbol = literals.read(this);
      if (symbol < 256) {
        put(symbol);
        continue;
      }
      if (symbol == 256) return;
      var s = symbol - 257;
      if (s > 28) throw "Invalid data";
      var length = LENGTH_BASE[s] + take(LENGTH_EXTRA[s]);
      var d = distances.read(this);
      if (d > 29) throw "Invalid data";
      var distance = DISTANCE_BASE[d] + take(DISTANCE_EXTRA[d]);
      if (distance > used) throw "Invalid data";
      for (_ in 0...length)
        put(out.get(used - distance));
    }
  }

  /** Everything that an input holds, decompressed. */
  public static function run(i:Input, ?bufsize:Int):Bytes {
    var size = bufsize == null ? 65536 : bufsize;
    var buf = Bytes.alloc(size);
    var output = new BytesBuffer();
    var inflate = new InflateImpl(i);
    while (true) {
      var n = inflate.readBytes(buf, 0, size);
      output.addBytes(buf, 0, n);
      if (n < size) break;
    }
    return output.getBytes();
  }
}
