package rt.regex;

/*
 * From the tree of a pattern to instructions.
 */

import rt.Intrinsics;
import rt.Raw;
import rt.RawI8;
import rt.regex.Node;

/** Compiles one pattern. */
class Compiler {
  /** Repeats of so many short parts at most are written out. */
  static inline var UNROLLED = 4;

  final unicode:Bool;
  final groups:Int;
  final code:Array<Int> = [];
  final tests:Array<CharTest> = [];
  var registers:Int;

  /** Where a `Run` begins whose kind depends on what follows. */
  final runs:Array<Int> = [];

  function new(groups:Int, unicode:Bool) {
    this.groups = groups;
    this.unicode = unicode;
    registers = groups * 2;
  }

  /** The program of a pattern with flags; throws a haxe.Exception for what is no pattern. */
  public static function compile(pattern:String, flags:String):Program {
    var parser = new Parser(pattern, flags);
    var tree = parser.parse();
    var c = new Compiler(parser.groupTotal(), flags.indexOf("u") >= 0);
    c.put(Op.Save, 0);
    c.emit(tree, false);
    c.put(Op.Save, 1);
    c.code.push(Op.Match);
    c.settleRuns();
    return c.program(tree);
  }

  function program(tree:Node):Program {
    var rawCode:Raw<Int> = Intrinsics.rawNew(code.length);
    for (i in 0...code.length)
      Intrinsics.rawSet(rawCode, i, code[i]);
    var rawTests:Raw<CharTest> = Intrinsics.rawNew(tests.length);
    for (i in 0...tests.length)
      Intrinsics.rawSet(rawTests, i, tests[i]);
    var starts = Intrinsics.newI8(257);
    var filters = !addStarts(tree, starts);
    return new Program(rawCode, rawTests, registers, groups, unicode, filters ? starts : null, isAnchored(tree));
  }

  // ---------------------------------------------------------------- instructions

  inline function put(op:Op, a:Int):Void {
    code.push(op);
    code.push(a);
  }

  function testOf(set:CharSet, inverted:Bool, fold:Bool):Int
    return tests.push(new CharTest(set, inverted, fold, unicode)) - 1;

  /** The instructions of a part; `back`: those that match before the position. */
  function emit(node:Node, back:Bool):Void {
    switch node {
      case Empty:
      case Char(c, fold):
        char(c, fold, back);
      case Set(set, inverted, fold):
        put(back ? Op.TestBack : Op.Test, testOf(set, inverted, fold));
      case Sequence(parts):
        for (i in 0...parts.length)
          emit(parts[back ? parts.length - 1 - i : i], back);
      case Choice(options):
        var merged = oneOf(node);
        if (merged != null)
          put(back ? Op.TestBack : Op.Test, tests.push(merged) - 1);
        else
          choice(options, back);
      case Group(index, body):
        put(Op.Save, index * 2 + (back ? 1 : 0));
        emit(body, back);
        put(Op.Save, index * 2 + (back ? 0 : 1));
      case Repeat(body, min, max, greedy, first, end):
        repeat(body, min, max, greedy, first, end, back);
      case Look(body, behind, negative):
        var register = registers++;
        put(Op.Look, register);
        code.push(negative ? 1 : 0);
        var behindAt = code.push(0) - 1;
        emit(body, behind);
        put(negative ? Op.LookFail : Op.LookEnd, register);
        code[behindAt] = code.length;
      case Back(indices, fold):
        put(back ? Op.BackBack : Op.Back, fold ? 1 : 0);
        code.push(indices.length);
        for (i in indices)
          code.push(i);
      case LineStart(multiline):
        put(Op.LineStart, multiline ? 1 : 0);
      case LineEnd(multiline):
        put(Op.LineEnd, multiline ? 1 : 0);
      case WordBoundary(negated, fold):
        put(Op.WordBoundary, negated ? 1 : 0);
        code.push(testOf(CharSet.word(fold), false, false));
    }
  }

  function char(c:Int, fold:Bool, back:Bool):Void {
    if (fold && CaseFold.equivalents(c, unicode).length > 1)
      put(back ? Op.FoldBack : Op.Fold, CaseFold.canonical(c, unicode));
    else if (unicode && (c > 0xffff || c & 0xf800 == 0xd800))
      put(back ? Op.PointBack : Op.Point, c);
    else
      put(back ? Op.UnitBack : Op.Unit, c);
  }

  function choice(options:Array<Node>, back:Bool):Void {
    var ends:Array<Int> = [];
    for (i in 0...options.length) {
      if (i == options.length - 1) {
        emit(options[i], back);
        break;
      }
      put(Op.Split, code.length + 3);
      var otherAt = code.push(0) - 1;
      emit(options[i], back);
      put(Op.Jump, 0);
      ends.push(code.length - 1);
      code[otherAt] = code.length;
    }
    for (at in ends)
      code[at] = code.length;
  }

  /** The test that a part of one character is, or null. */
  function oneOf(node:Node):Null<CharTest> {
    return switch node {
      case Char(c, fold): new CharTest(new CharSet().add(c, c), false, fold, unicode);
      case Set(set, inverted, fold): new CharTest(set, inverted, fold, unicode);
      case Choice(options):
        var all = new CharSet();
        var folds = false;
        var isFirst = true;
        for (option in options) {
          switch option {
            case Char(c, fold) if (isFirst || fold == folds):
              all.add(c, c);
              folds = fold;
            case Set(set, false, fold) if (isFirst || fold == folds):
              all.addAll(set);
              folds = fold;
            default:
              return null;
          }
          isFirst = false;
        }
        new CharTest(all, false, folds, unicode);
      default: null;
    }
  }

  function repeat(body:Node, min:Int, max:Int, greedy:Bool, first:Int, end:Int, back:Bool):Void {
    if (max == 0) return;
    var single = back ? null : oneOf(body);
    if (single != null) {
      if (min == 1 && max == 1)
        put(Op.Test, tests.push(single) - 1);
      else {
        runs.push(code.length);
        put(greedy ? Op.Run : Op.LazyRun, tests.push(single) - 1);
        code.push(min);
        code.push(max);
        if (greedy) code.push(0);
      }
      return;
    }
    var consumes = leastLength(body) > 0;
    if (max == 1 && min == 0)
      optional(body, greedy, first, end, back, consumes);
    else if (max == -1 && min <= 1 && consumes) {
      if (min == 0) star(body, greedy, first, end, back) else plus(body, greedy, first, end, back);
    } else
      counted(body, min, max, greedy, first, end, back);
  }

  function clear(first:Int, end:Int):Void {
    if (first == end) return;
    put(Op.Clear, first * 2);
    code.push(end * 2);
  }

  /** A Split whose preferred address is behind it, or (lazy) the other way round; gives where the other address stands. */
  function splitHere(greedy:Bool):Int {
    var at = code.length;
    put(Op.Split, at + 3);
    code.push(at + 3);
    return greedy ? at + 2 : at + 1;
  }

  function optional(body:Node, greedy:Bool, first:Int, end:Int, back:Bool, consumes:Bool):Void {
    var otherAt = splitHere(greedy);
    clear(first, end);
    var register = consumes ? -1 : registers++;
    if (!consumes) put(Op.Save, register);
    emit(body, back);
    if (!consumes) put(Op.Progress, register);
    code[otherAt] = code.length;
  }

  function star(body:Node, greedy:Bool, first:Int, end:Int, back:Bool):Void {
    var start = code.length;
    var otherAt = splitHere(greedy);
    clear(first, end);
    emit(body, back);
    put(Op.Jump, start);
    code[otherAt] = code.length;
  }

  function plus(body:Node, greedy:Bool, first:Int, end:Int, back:Bool):Void {
    var start = code.length;
    clear(first, end);
    emit(body, back);
    put(Op.Split, greedy ? start : code.length + 3);
    code.push(greedy ? code.length + 1 : start);
  }

  function counted(body:Node, min:Int, max:Int, greedy:Bool, first:Int, end:Int, back:Bool):Void {
    var counter = registers++;
    var position = registers++;
    put(Op.Set, counter);
    code.push(0);
    var start = code.length;
    put(Op.Loop, counter);
    code.push(min);
    code.push(max);
    code.push(greedy ? 0 : 1);
    var behindAt = code.push(0) - 1;
    put(Op.Enter, counter);
    code.push(position);
    clear(first, end);
    emit(body, back);
    put(Op.Check, counter);
    code.push(min);
    code.push(position);
    put(Op.Jump, start);
    code[behindAt] = code.length;
  }

  /** A run before something that none of its characters can be never has to give one back. */
  function settleRuns():Void {
    for (at in runs) {
      if (code[at] != Op.Run) continue;
      var next = at + 5;
      while (code[next] == Op.Save)
        next += 2;
      var test = tests[code[at + 1]];
      switch code[next] {
        case Op.Match:
          code[at + 4] = 1;
        case Op.Unit if (!test.passes(code[next + 1])):
          code[at + 4] = 1;
        default:
      }
    }
  }

  // ---------------------------------------------------------------- questions

  /** No match of the part is shorter. */
  static function leastLength(node:Node):Int
    return switch node {
      case Char(_, _), Set(_, _, _): 1;
      case Sequence(parts):
        var sum = 0;
        for (part in parts)
          sum = Std.int(Math.min(0xffffff, sum + leastLength(part)));
        sum;
      case Choice(options):
        var least = leastLength(options[0]);
        for (option in options) {
          var n = leastLength(option);
          if (n < least) least = n;
        }
        least;
      case Group(_, body): leastLength(body);
      case Repeat(body, min, _, _, _, _): min == 0 ? 0 : leastLength(body);
      default: 0;
    }

  /** Adds the characters that the part can begin with; whether it can match without taking any. */
  function addStarts(node:Node, starts:RawI8):Bool {
    switch node {
      case Char(_, _), Set(_, _, _):
        var test = oneOf(node);
        for (i in 0...257)
          if (Intrinsics.getI8(test.low, i) == 1) Intrinsics.setI8(starts, i, 1);
        return false;
      case Sequence(parts):
        for (part in parts)
          if (!addStarts(part, starts)) return false;
        return true;
      case Choice(options):
        var empty = false;
        for (option in options)
          if (addStarts(option, starts)) empty = true;
        return empty;
      case Group(_, body):
        return addStarts(body, starts);
      case Repeat(body, min, max, _, _, _):
        var empty = addStarts(body, starts);
        return empty || min == 0 || max == 0;
      case Back(_, _):
        for (i in 0...257)
          Intrinsics.setI8(starts, i, 1);
        return true;
      default:
        return true;
    }
  }

  /** Whether the part matches at the start of the text only. */
  static function isAnchored(node:Node):Bool
    return switch node {
      case LineStart(multiline): !multiline;
      case Sequence(parts): isAnchored(parts[0]);
      case Group(_, body): isAnchored(body);
      default: false;
    }
}
