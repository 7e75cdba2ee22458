package rt.regex;

/*
 * Regular expressions without the help of a host.
 */

import haxe.Exception;
import rt.Intrinsics;
import rt.Raw;

/** A regular expression. */
class RegExp {
  /** The programs last compiled, by the hash of their source: a literal in a loop is compiled once. */
  static final recent:Raw<Compiled> = Intrinsics.rawNew(64);

  final program:Program;

  /** Matchers hold the state of a search: a search takes the one that is kept, or makes one. */
  final idle:Raw<Dynamic> = Intrinsics.rawNew(1);

  /** From its source and flags (of `i`, `m`, `s`, `u`); throws a haxe.Exception where it is none. */
  public function new(source:String, flags:String) {
    program = compiled(source, flags);
  }

  static function compiled(source:String, flags:String):Program {
    for (i in 0...flags.length) {
      var flag = flags.charAt(i);
      if ("gimsu".indexOf(flag) < 0 || flags.indexOf(flag) != i)
        throw new Exception('Invalid flags supplied to RegExp constructor \'$flags\'');
    }
    var hash = flags.length;
    for (i in 0...source.length)
      hash = hash * 31 + Intrinsics.strCode(source, i);
    var at = (hash ^ (hash >>> 15)) & 63;
    var known = Intrinsics.rawGet(recent, at);
    if (known != null && known.source == source && known.flags == flags) return known.program;
    var made = new Compiled(source, flags, Compiler.compile(source, flags));
    Guard.fence();
    Intrinsics.rawSet(recent, at, made);
    return made.program;
  }

  /** The first match at or after a position, or null. */
  public function exec(s:String, from:Int):Null<RegExpMatch> {
    var kept = swap(null);
    var matcher:Matcher = kept == null ? new Matcher(program) : cast kept;
    var found = matcher.exec(s, from) ? new RegExpMatch(s, matcher, program.groups) : null;
    matcher.forget();
    swap(matcher);
    return found;
  }

  /** Keeps a matcher; gives the one that was kept. Threads may share the expression. */
  inline function swap(matcher:Null<Matcher>):Dynamic {
    #if target.threaded
    return rt.Threads.exchangeValue(idle, matcher);
    #else
    var kept = Intrinsics.rawGet(idle, 0);
    Intrinsics.rawSet(idle, 0, matcher);
    return kept;
    #end
  }
}

/** What the cache holds. */
private class Compiled {
  public final source:String;
  public final flags:String;
  public final program:Program;

  public function new(source:String, flags:String, program:Program) {
    this.source = source;
    this.flags = flags;
    this.program = program;
  }
}

/** A match. */
class RegExpMatch {
  final text:String;

  /** Start and end of each group. */
  final ends:Raw<Int>;

  final count:Int;

  /** The last match of a matcher. */
  public function new(text:String, matcher:Matcher, count:Int) {
    this.text = text;
    this.count = count;
    ends = Intrinsics.rawNew(count * 2);
    for (group in 0...count) {
      Intrinsics.rawSet(ends, group * 2, matcher.start(group));
      Intrinsics.rawSet(ends, group * 2 + 1, matcher.end(group));
    }
  }

  /** Where it begins. */
  public inline function index():Int
    return Intrinsics.rawGet(ends, 0);

  /** The number of groups, the whole match included. */
  public inline function groups():Int
    return count;

  /** The text of a group, or null where it took no part. */
  public function group(n:Int):String {
    var from = Intrinsics.rawGet(ends, n * 2);
    var to = Intrinsics.rawGet(ends, n * 2 + 1);
    return from < 0 || to < 0 ? null : text.substring(from, to);
  }
}
