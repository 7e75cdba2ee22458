package haxe.zip;

/*
 * Compression to "deflate" data.
 */

import haxe.crypto.Adler32;
import haxe.io.Bytes;
import haxe.io.BytesBuffer;

/** Compresses to zlib data. */
class Compress {
  static inline final MIN = 3;
  static inline final MAX = 258;
  static inline final WINDOW = 32768;
  static inline final HASHES = 16384;

  var out = new BytesBuffer();
  var hold = 0;
  var held = 0;

  final level:Int;
  var flush:FlushMode = NO;

  /** Given, but not compressed yet. */
  var pending = new BytesBuffer();

  /** Compressed, but not handed out yet. */
  var ready:Bytes = Bytes.alloc(0);

  var given = 0;

  /** The checksum of all that was given. */
  final sum = new Adler32();

  var isBegun = false;
  var isEnded = false;

  /** A compressor that works piece by piece; `level` goes from 0 (only stored) to 9. */
  public function new(level:Int)
    this.level = level;

  /**
   * Takes bytes of `src` from `srcPos` on and puts compressed ones to `dst` from `dstPos` on, as far as it has some. Under
   * `FlushMode.FINISH` it is `done` once all has been put there.
   */
  public function execute(src:Bytes, srcPos:Int, dst:Bytes, dstPos:Int):{done:Bool, read:Int, write:Int} {
    var read = src.length - srcPos;
    if (read > 0) {
      pending.addBytes(src, srcPos, read);
      sum.update(src, srcPos, read);
    }
    if (flush != NO && !isEnded) compressPending();
    var write = ready.length - given < dst.length - dstPos ? ready.length - given : dst.length - dstPos;
    dst.blit(dstPos, ready, given, write);
    given += write;
    return {done: isEnded && given == ready.length, read: read, write: write};
  }

  function compressPending():Void {
    var s = pending.getBytes();
    pending = new BytesBuffer();
    out.addBytes(ready, given, ready.length - given);
    given = 0;
    if (!isBegun) head();
    isBegun = true;
    isEnded = flush == FINISH;
    if (level <= 0 && (isEnded || s.length > 0))
      store(s, isEnded);
    else if (level > 0)
      deflate(s, tries(level), isEnded);
    if (isEnded)
      checksum(sum.get());
    else if (level > 0) {
      // An empty stored block ends what the reader may need, on a whole byte.
      bits(0, 3);
      align();
      out.addByte(0);
      out.addByte(0);
      out.addByte(0xFF);
      out.addByte(0xFF);
    }
    ready = out.getBytes();
    out = new BytesBuffer();
  }

  /** What has to be put out when `execute` is called. */
  public function setFlushMode(f:FlushMode)
    flush = f;

  /** Forgets everything. */
  public function close() {
    pending = new BytesBuffer();
    ready = Bytes.alloc(0);
    given = 0;
    isEnded = true;
  }

  /** Bytes as zlib data; `level` goes from 0 (only stored) to 9 (searches the longest for repetitions). */
  public static function run(s:Bytes, level:Int):Bytes {
    var c = new Compress(level);
    c.head();
    if (level <= 0)
      c.store(s, true);
    else
      c.deflate(s, tries(level), true);
    c.checksum(Adler32.make(s));
    return c.out.getBytes();
  }

  static inline function tries(level:Int):Int
    return level > 9 ? 512 : 1 << level;

  function head():Void {
    out.addByte(0x78);
    out.addByte(level >= 7 ? 0xDA : level >= 6 ? 0x9C : level >= 2 ? 0x5E : 0x01);
  }

  function checksum(v:Int):Void
    for (shift in [24, 16, 8, 0])
      out.addByte(v >>> shift);

  function align():Void
    if (held > 0) bits(0, 8 - held);

  function store(s:Bytes, isLast:Bool):Void {
    var at = 0;
    do {
      var n = s.length - at < 65535 ? s.length - at : 65535;
      out.addByte(isLast && at + n == s.length ? 1 : 0);
      for (v in [n, ~n]) {
        out.addByte(v);
        out.addByte(v >> 8);
      }
      out.addBytes(s, at, n);
      at += n;
    } while (at < s.length);
  }

  /** One block with the fixed codes; of earlier places with the same three bytes, `tries` are looked at. */
  function deflate(s:Bytes, tries:Int, isLast:Bool):Void {
    bits(isLast ? 1 : 0, 1);
    bits(1, 2);
    var heads = [for (_ in 0...HASHES) -1];
    var before = [for (_ in 0...s.length) -1];
    var at = 0;
    while (at < s.length) {
      var best = 0;
      var distance = 0;
      if (at + MIN <= s.length) {
        var from = heads[hash(s, at)];
        var left = tries;
        while (from >= 0 && at - from <= WINDOW && left-- > 0) {
          var n = common(s, from, at);
          if (n > best) {
            best = n;
            distance = at - from;
          }
          from = before[from];
        }
      }
      var n = best >= MIN ? best : 1;
      if (best >= MIN)
        repetition(best, distance);
      else
        symbol(s.get(at));
      for (i in at...at + n)
        if (i + MIN <= s.length) {
          var h = hash(s, i);
          before[i] = heads[h];
          heads[h] = i;
        }
      at += n;
    }
    symbol(256);
    if (isLast) align();
  }

  static inline function hash(s:Bytes, i:Int):Int
    return (s.get(i) * 506832829 + s.get(i + 1) * 65599 + s.get(i + 2) * 31) & (HASHES - 1);

  static function common(s:Bytes, a:Int, b:Int):Int {
    var n = 0;
    while (n < MAX && b + n < s.length && s.get(a + n) == s.get(b + n))
      n++;
    return n;
  }

  function repetition(length:Int, distance:Int):Void {
    var bases = @:privateAccess InflateImpl.LENGTH_BASE;
    var code = bases.length - 1;
    while (bases[code] > length)
      code--;
    symbol(257 + code);
    bits(length - bases[code], @:privateAccess InflateImpl.LENGTH_EXTRA[code]);
    var far = @:privateAccess InflateImpl.DISTANCE_BASE;
    code = far.length - 1;
    while (far[code] > distance)
      code--;
    reversed(code, 5);
    bits(distance - far[code], @:privateAccess InflateImpl.DISTANCE_EXTRA[code]);
  }

  /** A literal or length by the fixed codes. */
  function symbol(v:Int):Void
    if (v < 144)
      reversed(0x30 + v, 8)
    else if (v < 256)
      reversed(0x190 + v - 144, 9)
    else if (v < 280)
      reversed(v - 256, 7)
    else
      reversed(0xC0 + v - 280, 8);

  /** Codes go from their highest bit, everything else from its lowest. */
  function reversed(code:Int, n:Int):Void {
    var v = 0;
    for (i in 0...n)
      if (code & (1 << i) != 0) v |= 1 << (n - 1 - i);
    bits(v, n);
  }

  function bits(v:Int, n:Int):Void {
    hold |= v << held;
    held += n;
    while (held >= 8) {
      out.addByte(hold);
      hold >>>= 8;
      held -= 8;
    }
  }
}
