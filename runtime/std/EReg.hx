/*
 * Regular expressions.
 */

import rt.Pattern;

/** A regular expression, as `~/pattern/flags`. The syntax is JavaScript's. */
@:hideFields
class EReg {
  final r:Pattern;
  final pattern:String;
  final options:String;
  final isGlobal:Bool;

  /** The last match, or null. */
  var m:Null<Match> = null;

  /** The string it was found in. */
  var last:String = null;

  /** Where the string that was searched begins in `last`. */
  var offset:Int = 0;

  /** A regular expression; `opt` holds flags: `g` `i` `m` `s` `u`. */
  public function new(r:String, opt:String) {
    pattern = r;
    options = opt;
    isGlobal = opt.indexOf("g") >= 0;
    this.r = new Pattern(r, opt.split("g").join(""));
  }

  /** Whether there is a match in `s`. */
  public function match(s:String):Bool {
    m = r.exec(s, 0);
    last = m == null ? null : s;
    offset = 0;
    return m != null;
  }

  /** The n-th group of the last match, 0 being the whole; null where it took no part. */
  public function matched(n:Int):String {
    if (m == null || n < 0 || n >= m.groups()) throw "EReg::matched";
    return m.group(n);
  }

  /** What is before the last match. */
  public function matchedLeft():String {
    if (m == null) throw "No string matched";
    return last.substring(0, offset + m.index());
  }

  /** What is after the last match. */
  public function matchedRight():String {
    if (m == null) throw "No string matched";
    return last.substr(offset + m.index() + m.group(0).length);
  }

  /** Where the last match is. */
  public function matchedPos():{pos:Int, len:Int} {
    if (m == null) throw "No string matched";
    return {pos: offset + m.index(), len: m.group(0).length};
  }

  /** Whether there is a match in the `len` units of `s` from `pos` on (all that follow where `len` is negative). */
  public function matchSub(s:String, pos:Int, len:Int = -1):Bool {
    var part = len < 0 ? s : s.substring(0, pos + len);
    var found = r.exec(part, pos);
    m = found;
    last = found == null ? null : s;
    offset = 0;
    return found != null;
  }

  /** The parts between matches: between all with the flag `g`, else around the first one. */
  public function split(s:String):Array<String> {
    var parts:Array<String> = [];
    var from = 0;
    var at = 0;
    while (at <= s.length) {
      var found = r.exec(s, at);
      if (found == null) break;
      var index = found.index();
      var length = found.group(0).length;
      parts.push(s.substring(from, index));
      from = index + length;
      // After an empty match the search goes on behind the next character.
      at = length == 0 ? index + 1 : from;
      if (!isGlobal) break;
    }
    parts.push(s.substr(from));
    return parts;
  }

  /** `s` with matches (the first one, or all with the flag `g`) replaced; `$1` to `$9` are groups, `$$` a dollar. */
  public function replace(s:String, by:String):String {
    #if wasm
    // One call of the host, instead of several for each match.
    if (isGlobal) return r.replaceAll(s, by);
    #end
    var b = new StringBuf();
    var from = 0;
    var at = 0;
    while (at <= s.length) {
      var found = r.exec(s, at);
      if (found == null) break;
      var index = found.index();
      var length = found.group(0).length;
      b.add(s.substring(from, index));
      expand(b, by, found);
      from = index + length;
      at = length == 0 ? from + 1 : from;
      if (!isGlobal) break;
    }
    b.add(s.substr(from));
    return b.toString();
  }

  static function expand(b:StringBuf, by:String, found:Match):Void {
    var n = by.length;
    var i = 0;
    while (i < n) {
      var c = StringTools.unsafeCodeAt(by, i);
      if (c == "$".code && i + 1 < n) {
        var d = StringTools.unsafeCodeAt(by, i + 1);
        if (d == "$".code) {
          b.addChar("$".code);
          i += 2;
          continue;
        }
        var group = d - "0".code;
        if (group >= 1 && group <= 9 && group < found.groups()) {
          var text = found.group(group);
          if (text != null) b.add(text);
          i += 2;
          continue;
        }
      }
      b.addChar(c);
      i++;
    }
  }

  /** `s` with matches (the first one, or all with the flag `g`) replaced by what `f` gives. */
  public function map(s:String, f:EReg->String):String {
    var b = new StringBuf();
    var from = 0;
    while (from < s.length) {
      if (!matchSub(s, from)) break;
      var p = matchedPos();
      b.add(s.substring(from, p.pos));
      b.add(f(this));
      if (p.len == 0) {
        b.add(s.substr(p.pos, 1));
        from = p.pos + 1;
      } else
        from = p.pos + p.len;
      if (!isGlobal) break;
    }
    if (from < s.length) b.add(s.substr(from));
    return b.toString();
  }

  /** A string with the characters escaped that have a meaning in a pattern. */
  public static function escape(s:String):String {
    var b = new StringBuf();
    for (i in 0...s.length) {
      var c = StringTools.unsafeCodeAt(s, i);
      if ("[]{}()*+?.\\^$|".indexOf(String.fromCharCode(c)) >= 0) b.addChar("\\".code);
      b.addChar(c);
    }
    return b.toString();
  }

  /** `~/pattern/flags` */
  function toString():String
    return '~/$pattern/$options';
}
