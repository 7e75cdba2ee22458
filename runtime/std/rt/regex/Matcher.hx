package rt.regex;

/*
 * Runs compiled patterns: backtracking with a stack of its own, so that no text is too long for it.
 */

import haxe.Exception;
import rt.Intrinsics;
import rt.Raw;

/** Finds matches of one program; holds what the last one was. */
class Matcher {
  /** Entries that the stack may have. */
  static inline var MOST = 96 << 20;

  final program:Program;

  /** Positions of groups, counters and positions of loops, heights of the stack at lookarounds. */
  final registers:Raw<Int>;

  /**
   * Threes of numbers. An address, a position and a number: where to go on. Or -1 - a register and the value that it
   * had: to be restored on the way.
   */
  var stack:Raw<Int>;

  var room = 96;
  var text = "";
  var length = 0;

  /** A matcher of a program. */
  public function new(program:Program) {
    this.program = program;
    registers = Intrinsics.rawNew(program.registers);
    stack = Intrinsics.rawNew(room);
  }

  /** Where a group of the last match begins, -1 where it took no part. */
  public inline function start(group:Int):Int
    return Intrinsics.rawGet(registers, group * 2);

  /** Where a group of the last match ends. */
  public inline function end(group:Int):Int
    return Intrinsics.rawGet(registers, group * 2 + 1);

  /** Finds the first match at or after a position. */
  public function exec(s:String, from:Int):Bool {
    text = s;
    length = s.length;
    if (from < 0 || from > length) return false;
    var at = from;
    var unicode = program.unicode;
    // Code points are not taken apart.
    if (unicode && at > 0 && at < length && isLow(unit(at)) && isHigh(unit(at - 1))) at--;
    if (program.anchored) return at == 0 && run(0);
    var starts = program.starts;
    while (at <= length) {
      if (starts != null) {
        while (at < length) {
          var c = unit(at);
          if (Intrinsics.getI8(starts, c > 255 ? 256 : c) == 1) break;
          at++;
        }
        if (at == length) return false;
        if (unicode && at > from && isLow(unit(at)) && isHigh(unit(at - 1))) {
          at++;
          continue;
        }
      }
      if (run(at)) return true;
      at += unicode && at + 1 < length && isHigh(unit(at)) && isLow(unit(at + 1)) ? 2 : 1;
    }
    return false;
  }

  /** Lets the text go, and a stack that grew large. */
  public function forget():Void {
    text = "";
    if (room <= 1 << 16) return;
    room = 96;
    stack = Intrinsics.rawNew(room);
  }

  inline function unit(at:Int):Int
    return Intrinsics.strCode(text, at);

  static inline function isHigh(c:Int):Bool
    return c & 0xfc00 == 0xd800;

  static inline function isLow(c:Int):Bool
    return c & 0xfc00 == 0xdc00;

  /** The character at a position. */
  inline function after(at:Int):Int {
    var c = unit(at);
    if (program.unicode && isHigh(c) && at + 1 < length) {
      var low = unit(at + 1);
      if (isLow(low)) c = 0x10000 + ((c & 0x3ff) << 10 | (low & 0x3ff));
    }
    return c;
  }

  /** The character before a position. */
  inline function before(at:Int):Int {
    var c = unit(at - 1);
    if (program.unicode && isLow(c) && at > 1) {
      var high = unit(at - 2);
      if (isHigh(high)) c = 0x10000 + ((high & 0x3ff) << 10 | (c & 0x3ff));
    }
    return c;
  }

  static inline function width(c:Int):Int
    return c > 0xffff ? 2 : 1;

  inline function isWord(at:Int, test:CharTest):Bool
    return at >= 0 && at < length && test.passes(unit(at));

  static inline function isLineEnd(c:Int):Bool
    return c == 10 || c == 13 || c == 0x2028 || c == 0x2029;

  inline function push(sp:Int, a:Int, b:Int, c:Int):Void {
    if (sp + 3 > room) grow();
    Intrinsics.rawSet(stack, sp, a);
    Intrinsics.rawSet(stack, sp + 1, b);
    Intrinsics.rawSet(stack, sp + 2, c);
  }

  function grow():Void {
    if (room >= MOST) throw new Exception("The regular expression needs too much memory for this text");
    var wider:Raw<Int> = Intrinsics.rawNew(room * 2);
    Intrinsics.rawCopy(wider, 0, stack, 0, room);
    stack = wider;
    room *= 2;
  }

  /** Sets a register so that going back restores it. */
  inline function note(sp:Int, register:Int, v:Int):Void {
    push(sp, -1 - register, Intrinsics.rawGet(registers, register), 0);
    Intrinsics.rawSet(registers, register, v);
  }

  /** Matches at a position. */
  function run(from:Int):Bool {
    var code = program.code;
    var tests = program.tests;
    Intrinsics.rawFill(registers, 0, -1, program.registers);
    var sp = 0;
    var pc = 0;
    var pos = from;
    // Of the entry that was gone back to.
    var extra = 0;
    while (true) {
      var ok = true;
      switch Intrinsics.rawGet(code, pc) {
        case Op.Unit:
          if (pos < length && unit(pos) == Intrinsics.rawGet(code, pc + 1)) {
            pos++;
            pc += 2;
          } else
            ok = false;
        case Op.UnitBack:
          if (pos > 0 && unit(pos - 1) == Intrinsics.rawGet(code, pc + 1)) {
            pos--;
            pc += 2;
          } else
            ok = false;
        case Op.Point:
          var c = pos < length ? after(pos) : -1;
          if (c == Intrinsics.rawGet(code, pc + 1)) {
            pos += width(c);
            pc += 2;
          } else
            ok = false;
        case Op.PointBack:
          var c = pos > 0 ? before(pos) : -1;
          if (c == Intrinsics.rawGet(code, pc + 1)) {
            pos -= width(c);
            pc += 2;
          } else
            ok = false;
        case Op.Fold:
          var c = pos < length ? after(pos) : -1;
          if (c >= 0 && CaseFold.canonical(c, program.unicode) == Intrinsics.rawGet(code, pc + 1)) {
            pos += width(c);
            pc += 2;
          } else
            ok = false;
        case Op.FoldBack:
          var c = pos > 0 ? before(pos) : -1;
          if (c >= 0 && CaseFold.canonical(c, program.unicode) == Intrinsics.rawGet(code, pc + 1)) {
            pos -= width(c);
            pc += 2;
          } else
            ok = false;
        case Op.Test:
          var c = pos < length ? after(pos) : -1;
          if (c >= 0 && Intrinsics.rawGet(tests, Intrinsics.rawGet(code, pc + 1)).passes(c)) {
            pos += width(c);
            pc += 2;
          } else
            ok = false;
        case Op.TestBack:
          var c = pos > 0 ? before(pos) : -1;
          if (c >= 0 && Intrinsics.rawGet(tests, Intrinsics.rawGet(code, pc + 1)).passes(c)) {
            pos -= width(c);
            pc += 2;
          } else
            ok = false;
        case Op.Split:
          var first = Intrinsics.rawGet(code, pc + 1);
          var other = Intrinsics.rawGet(code, pc + 2);
          // What fails at once needs no entry.
          if (Intrinsics.rawGet(code, first) == Op.Unit && (pos >= length || unit(pos) != Intrinsics.rawGet(code, first + 1)))
            pc = other;
          else {
            push(sp, other, pos, 0);
            sp += 3;
            pc = first;
          }
        case Op.Jump:
          pc = Intrinsics.rawGet(code, pc + 1);
        case Op.Save:
          note(sp, Intrinsics.rawGet(code, pc + 1), pos);
          sp += 3;
          pc += 2;
        case Op.Clear:
          for (register in Intrinsics.rawGet(code, pc + 1)...Intrinsics.rawGet(code, pc + 2))
            if (Intrinsics.rawGet(registers, register) != -1) {
              note(sp, register, -1);
              sp += 3;
            }
          pc += 3;
        case Op.LineStart:
          ok = pos == 0 || Intrinsics.rawGet(code, pc + 1) == 1 && isLineEnd(unit(pos - 1));
          pc += 2;
        case Op.LineEnd:
          ok = pos == length || Intrinsics.rawGet(code, pc + 1) == 1 && isLineEnd(unit(pos));
          pc += 2;
        case Op.WordBoundary:
          var test = Intrinsics.rawGet(tests, Intrinsics.rawGet(code, pc + 2));
          ok = (isWord(pos - 1, test) != isWord(pos, test)) == (Intrinsics.rawGet(code, pc + 1) == 0);
          pc += 3;
        case Op.Set:
          note(sp, Intrinsics.rawGet(code, pc + 1), Intrinsics.rawGet(code, pc + 2));
          sp += 3;
          pc += 3;
        case Op.Loop:
          var count = Intrinsics.rawGet(registers, Intrinsics.rawGet(code, pc + 1));
          var max = Intrinsics.rawGet(code, pc + 3);
          var behind = Intrinsics.rawGet(code, pc + 5);
          if (count < Intrinsics.rawGet(code, pc + 2))
            pc += 6;
          else if (max >= 0 && count >= max)
            pc = behind;
          else {
            var lazy = Intrinsics.rawGet(code, pc + 4) == 1;
            push(sp, lazy ? pc + 6 : behind, pos, 0);
            sp += 3;
            pc = lazy ? behind : pc + 6;
          }
        case Op.Enter:
          var counter = Intrinsics.rawGet(code, pc + 1);
          note(sp, counter, Intrinsics.rawGet(registers, counter) + 1);
          note(sp + 3, Intrinsics.rawGet(code, pc + 2), pos);
          sp += 6;
          pc += 3;
        case Op.Check:
          ok = Intrinsics.rawGet(registers, Intrinsics.rawGet(code, pc + 1)) <= Intrinsics.rawGet(code, pc + 2)
            || Intrinsics.rawGet(registers, Intrinsics.rawGet(code, pc + 3)) != pos;
          pc += 4;
        case Op.Progress:
          ok = Intrinsics.rawGet(registers, Intrinsics.rawGet(code, pc + 1)) != pos;
          pc += 2;
        case Op.Back, Op.BackBack:
          pos = reference(pc, pos);
          ok = pos >= 0;
          pc += 3 + Intrinsics.rawGet(code, pc + 2);
        case Op.Look:
          var isNegative = Intrinsics.rawGet(code, pc + 2) == 1;
          Intrinsics.rawSet(registers, Intrinsics.rawGet(code, pc + 1), sp);
          // A positive one that fails goes further back.
          push(sp, isNegative ? Intrinsics.rawGet(code, pc + 3) : FAILURE, pos, 0);
          sp += 3;
          pc += 4;
        case Op.LookEnd:
          var height = Intrinsics.rawGet(registers, Intrinsics.rawGet(code, pc + 1));
          pos = Intrinsics.rawGet(stack, height + 1);
          sp = keepValues(height, sp);
          pc += 2;
        case Op.LookFail:
          var height = Intrinsics.rawGet(registers, Intrinsics.rawGet(code, pc + 1));
          while (sp > height) {
            sp -= 3;
            var entry = Intrinsics.rawGet(stack, sp);
            if (entry < 0 && entry > FAILURE) Intrinsics.rawSet(registers, -1 - entry, Intrinsics.rawGet(stack, sp + 1));
          }
          ok = false;
        case Op.Run:
          var test = Intrinsics.rawGet(tests, Intrinsics.rawGet(code, pc + 1));
          var min = Intrinsics.rawGet(code, pc + 2);
          var max = Intrinsics.rawGet(code, pc + 3);
          var least = min == 0 ? pos : -1;
          var n = 0;
          while (pos < length && n != max) {
            var c = after(pos);
            if (!test.passes(c)) break;
            pos += width(c);
            n++;
            if (n == min) least = pos;
          }
          if (n < min)
            ok = false;
          else {
            if (n > min && Intrinsics.rawGet(code, pc + 4) == 0) {
              push(sp, GIVE_BACK - pc, pos, least);
              sp += 3;
            }
            pc += 5;
          }
        case Op.LazyRun:
          var test = Intrinsics.rawGet(tests, Intrinsics.rawGet(code, pc + 1));
          var min = Intrinsics.rawGet(code, pc + 2);
          var max = Intrinsics.rawGet(code, pc + 3);
          var n = 0;
          while (n < min && pos < length) {
            var c = after(pos);
            if (!test.passes(c)) break;
            pos += width(c);
            n++;
          }
          if (n < min)
            ok = false;
          else {
            if (max != min) {
              push(sp, ONE_MORE - pc, pos, max < 0 ? -1 : max - min);
              sp += 3;
            }
            pc += 4;
          }
        default:
          return true;
      }
      if (ok) continue;
      // Back to the last choice.
      while (true) {
        if (sp == 0) return false;
        sp -= 3;
        var entry = Intrinsics.rawGet(stack, sp);
        pos = Intrinsics.rawGet(stack, sp + 1);
        if (entry >= 0) {
          pc = entry;
          break;
        }
        if (entry == FAILURE) continue;
        if (entry > FAILURE) {
          Intrinsics.rawSet(registers, -1 - entry, pos);
          continue;
        }
        extra = Intrinsics.rawGet(stack, sp + 2);
        if (entry > GIVE_BACK) {
          // A lazy run takes one more.
          pc = ONE_MORE - entry;
          if (pos >= length) continue;
          var c = after(pos);
          if (!Intrinsics.rawGet(tests, Intrinsics.rawGet(code, pc + 1)).passes(c)) continue;
          pos += width(c);
          if (extra != 1) {
            push(sp, entry, pos, extra < 0 ? -1 : extra - 1);
            sp += 3;
          }
          pc += 4;
          break;
        }
        // A run gives one back, or as many as it takes for the next instruction.
        pc = GIVE_BACK - entry;
        var next = pc + 5;
        var wanted = Intrinsics.rawGet(code, next) == Op.Unit ? Intrinsics.rawGet(code, next + 1) : -1;
        do {
          pos -= width(before(pos));
        } while (wanted >= 0 && pos > extra && unit(pos) != wanted);
        if (pos > extra) {
          push(sp, entry, pos, extra);
          sp += 3;
        }
        pc = next;
        break;
      }
    }
  }

  /** Entries that are none of an address: see `stack`. Registers are fewer, and addresses fit between. */
  static inline var FAILURE = -0x10000000;

  static inline var ONE_MORE = -0x20000000;
  static inline var GIVE_BACK = -0x40000000;

  /** Drops the choices above a height, that at it included, but keeps what restores registers; gives the new height. */
  function keepValues(height:Int, sp:Int):Int {
    var kept = height;
    var at = height;
    while (at < sp) {
      var entry = Intrinsics.rawGet(stack, at);
      if (entry < 0 && entry > FAILURE) {
        Intrinsics.rawSet(stack, kept, entry);
        Intrinsics.rawSet(stack, kept + 1, Intrinsics.rawGet(stack, at + 1));
        kept += 3;
      }
      at += 3;
    }
    return kept;
  }

  /** The position behind (or, backwards, before) what a group matched, -1 where the text isn't the same. */
  function reference(pc:Int, pos:Int):Int {
    var code = program.code;
    var isBack = Intrinsics.rawGet(code, pc) == Op.BackBack;
    var fold = Intrinsics.rawGet(code, pc + 1) == 1;
    for (i in 0...Intrinsics.rawGet(code, pc + 2)) {
      var group = Intrinsics.rawGet(code, pc + 3 + i);
      var from = start(group);
      var to = end(group);
      if (from < 0 || to < 0) continue;
      var n = to - from;
      var at = isBack ? pos - n : pos;
      if (at < 0 || at + n > length) return -1;
      if (!same(from, at, n, fold)) return -1;
      return isBack ? at : at + n;
    }
    return pos;
  }

  function same(a:Int, b:Int, n:Int, fold:Bool):Bool {
    var i = 0;
    while (i < n) {
      var c = unit(a + i);
      var d = unit(b + i);
      if (fold && program.unicode) {
        c = after(a + i);
        d = after(b + i);
      }
      if (c != d && !(fold && CaseFold.canonical(c, program.unicode) == CaseFold.canonical(d, program.unicode))) return false;
      i += width(c) - 1;
      i++;
    }
    return true;
  }
}
