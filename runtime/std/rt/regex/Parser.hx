package rt.regex;

/*
 * From the text of a pattern to a tree: the grammar of JavaScript, with its leniency where the flag `u` isn't given.
 */

import haxe.Exception;
import rt.Intrinsics;
import rt.regex.Node;

/** Parses one pattern; throws a haxe.Exception for what is no pattern. */
class Parser {
  final source:String;
  final length:Int;
  final unicode:Bool;
  var fold:Bool;
  var multiline:Bool;
  var dotAll:Bool;
  var pos = 0;

  /** The number of groups opened so far, the whole match being the first. */
  var groups = 1;

  /** The number of groups of the whole pattern. */
  var groupCount = 1;

  /** The names of groups in the order of the pattern; null where a group has none. */
  final names:Array<Null<String>> = [null];

  var hasNames = false;

  /** Whether the last term takes no quantifier. */
  var isFixed = false;

  /** The limits of the last quantifier in braces. */
  var least = 0;

  var most = 0;

  /** The set that the last class escape stands for. */
  var escaped:Null<CharSet> = null;

  /** A parser of a pattern with flags. */
  public function new(source:String, flags:String) {
    this.source = source;
    length = source.length;
    unicode = flags.indexOf("u") >= 0;
    fold = flags.indexOf("i") >= 0;
    multiline = flags.indexOf("m") >= 0;
    dotAll = flags.indexOf("s") >= 0;
    countGroups();
  }

  /** The tree. */
  public function parse():Node {
    var node = disjunction();
    if (pos < length) fail("Unmatched ')'");
    return node;
  }

  /** The number of groups, the whole match included; after `parse`. */
  public function groupTotal():Int
    return groups;

  function fail(reason:String):Dynamic
    throw new Exception('Invalid regular expression: /$source/: $reason');

  // ---------------------------------------------------------------- characters

  inline function unit(at:Int):Int
    return at < length ? Intrinsics.strCode(source, at) : -1;

  /** The next character without taking it, -1 at the end. */
  function peek():Int {
    var c = unit(pos);
    if (unicode && c & 0xfc00 == 0xd800) {
      var low = unit(pos + 1);
      if (low & 0xfc00 == 0xdc00) return 0x10000 + ((c & 0x3ff) << 10 | (low & 0x3ff));
    }
    return c;
  }

  function take():Int {
    var c = peek();
    pos += c > 0xffff ? 2 : 1;
    return c;
  }

  inline function eat(c:Int):Bool {
    var is = unit(pos) == c;
    if (is) pos++;
    return is;
  }

  static inline function isDigit(c:Int):Bool
    return c >= "0".code && c <= "9".code;

  static function hexDigit(c:Int):Int {
    if (isDigit(c)) return c - "0".code;
    var lower = c | 32;
    return lower >= "a".code && lower <= "f".code ? lower - "a".code + 10 : -1;
  }

  /** Counts the groups and collects their names before parsing: references may come before their group. */
  function countGroups():Void {
    var inClass = false;
    var i = 0;
    while (i < length) {
      switch unit(i) {
        case "\\".code:
          i++;
        case "[".code:
          inClass = true;
        case "]".code:
          inClass = false;
        case "(".code if (!inClass):
          if (unit(i + 1) != "?".code) {
            groupCount++;
            names.push(null);
          } else if (unit(i + 2) == "<".code && unit(i + 3) != "=".code && unit(i + 3) != "!".code) {
            groupCount++;
            hasNames = true;
            var from = pos;
            pos = i + 3;
            names.push(groupName());
            pos = from;
          }
        default:
      }
      i++;
    }
  }

  /** A name up to `>`. */
  function groupName():String {
    var b = new StringBuf();
    var isFirst = true;
    while (true) {
      var c = unit(pos);
      if (c < 0) fail("Invalid capture group name");
      if (c == ">".code) break;
      if (c == "\\".code) {
        pos++;
        if (!eat("u".code)) fail("Invalid Unicode escape");
        c = unicodeEscape(true);
        if (c < 0) fail("Invalid Unicode escape");
      } else {
        pos++;
        var low = unit(pos);
        if (c & 0xfc00 == 0xd800 && low & 0xfc00 == 0xdc00) {
          pos++;
          c = 0x10000 + ((c & 0x3ff) << 10 | (low & 0x3ff));
        }
      }
      var isLetter = c >= "a".code && c <= "z".code || c >= "A".code && c <= "Z".code || c == "_".code || c == "$".code || c >= 0xaa;
      if (!isLetter && !(isDigit(c) && !isFirst)) fail("Invalid capture group name");
      b.addChar(c);
      isFirst = false;
    }
    pos++;
    if (isFirst) fail("Invalid capture group name");
    return b.toString();
  }

  // ---------------------------------------------------------------- terms

  function disjunction():Node {
    var options = [alternative()];
    while (eat("|".code))
      options.push(alternative());
    return options.length == 1 ? options[0] : Choice(options);
  }

  function alternative():Node {
    var parts:Array<Node> = [];
    while (pos < length) {
      var c = unit(pos);
      if (c == "|".code || c == ")".code) break;
      var first = groups;
      isFixed = false;
      var node = term();
      parts.push(quantified(node, isFixed, first));
    }
    return parts.length == 0 ? Empty : parts.length == 1 ? parts[0] : Sequence(parts);
  }

  function term():Node {
    var c = take();
    switch c {
      case "^".code:
        isFixed = true;
        return LineStart(multiline);
      case "$".code:
        isFixed = true;
        return LineEnd(multiline);
      case "(".code:
        return group();
      case ".".code:
        return Set(dotAll ? new CharSet() : CharSet.lineEnds(), true, false);
      case "[".code:
        return charClass();
      case "\\".code:
        return escape();
      case "*".code, "+".code, "?".code:
        return fail("Nothing to repeat");
      case "{".code:
        pos--;
        if (unicode || braces()) fail("Nothing to repeat");
        pos++;
      case "}".code, "]".code:
        if (unicode) fail("Lone quantifier brackets");
      default:
    }
    return Char(c, fold);
  }

  /** Takes limits in braces at the position into `least` and `most`; false where there are none. */
  function braces():Bool {
    var from = pos;
    pos++;
    if (isDigit(unit(pos))) {
      least = number();
      most = least;
      if (eat(",".code)) most = isDigit(unit(pos)) ? number() : -1;
      if (most == 0x7fffffff) most = -1;
      if (eat("}".code)) return true;
    }
    pos = from;
    return false;
  }

  function number():Int {
    var v = 0;
    while (isDigit(unit(pos))) {
      var digit = unit(pos++) - "0".code;
      v = v > 214748363 ? 0x7fffffff : v * 10 + digit;
    }
    return v;
  }

  function quantified(node:Node, fixed:Bool, first:Int):Node {
    var min = 0;
    var max = -1;
    switch unit(pos) {
      case "*".code:
        pos++;
      case "+".code:
        min = 1;
        pos++;
      case "?".code:
        max = 1;
        pos++;
      case "{".code:
        if (!braces()) {
          if (unicode) fail("Incomplete quantifier");
          return node;
        }
        min = least;
        max = most;
        if (max >= 0 && max < min) fail("numbers out of order in {} quantifier");
      default:
        return node;
    }
    if (fixed) fail("Nothing to repeat");
    var greedy = !eat("?".code);
    return Repeat(node, min, max, greedy, first, groups);
  }

  function group():Node {
    if (!eat("?".code)) return captured();
    switch unit(pos) {
      case ":".code:
        pos++;
        return closed(disjunction());
      case "=".code, "!".code:
        var negative = unit(pos) == "!".code;
        pos++;
        var body = closed(disjunction());
        isFixed = unicode;
        return Look(body, false, negative);
      case "<".code:
        pos++;
        var c = unit(pos);
        if (c != "=".code && c != "!".code) {
          var name = groupName();
          for (i in 1...groups)
            if (names[i] == name) fail("Duplicate capture group name");
          return captured();
        }
        pos++;
        var body = closed(disjunction());
        isFixed = true;
        return Look(body, true, c == "!".code);
      default:
        return withFlags();
    }
  }

  /** `(?i-m:...)` */
  function withFlags():Node {
    var before = [fold, multiline, dotAll];
    var on = true;
    var seen = "";
    while (!eat(":".code)) {
      var c = unit(pos++);
      if (c == "-".code && on) {
        on = false;
        continue;
      }
      if (c != "i".code && c != "m".code && c != "s".code) fail("Invalid group");
      var flag = Intrinsics.strOfCode(c);
      if (seen.indexOf(flag) >= 0) fail("Repeated regexp flag");
      seen += flag;
      switch c {
        case "i".code:
          fold = on;
        case "m".code:
          multiline = on;
        default:
          dotAll = on;
      }
    }
    if (seen == "") fail("Invalid flag group");
    var body = closed(disjunction());
    fold = before[0];
    multiline = before[1];
    dotAll = before[2];
    isFixed = false;
    return body;
  }

  function captured():Node {
    var index = groups++;
    return Group(index, closed(disjunction()));
  }

  function closed(node:Node):Node {
    if (!eat(")".code)) fail("Unterminated group");
    isFixed = false;
    return node;
  }

  // ---------------------------------------------------------------- escapes

  function escape():Node {
    var c = peek();
    if (c < 0) fail("\\ at end of pattern");
    if (c == "b".code || c == "B".code) {
      pos++;
      isFixed = true;
      return WordBoundary(c == "B".code, fold && unicode);
    }
    if (c >= "1".code && c <= "9".code) {
      var from = pos;
      var n = number();
      if (n < groupCount) return Back([n], fold);
      if (unicode) fail("Invalid escape");
      pos = from;
    }
    if (c == "k".code && (unicode || hasNames)) {
      pos++;
      if (!eat("<".code)) fail("Invalid named reference");
      var name = groupName();
      var found = [for (i in 1...names.length) if (names[i] == name) i];
      if (found.length == 0) fail("Invalid named capture referenced");
      return Back(found, fold);
    }
    if (setEscape()) return Set(escaped, false, fold);
    return Char(charEscape(false), fold);
  }

  /** Takes `\d` and the like into `escaped`; false where there is something else. */
  function setEscape():Bool {
    var c = unit(pos);
    var set = switch c {
      case "d".code, "D".code: CharSet.digits();
      case "s".code, "S".code: CharSet.space();
      case "w".code, "W".code: CharSet.word(fold && unicode);
      case "p".code, "P".code if (unicode): property();
      default: return false;
    }
    if (c != "p".code && c != "P".code) pos++;
    escaped = c < "a".code ? set.complement() : set.sort();
    return true;
  }

  /** The set of `p{...}`, which is taken. */
  function property():CharSet {
    pos++;
    if (!eat("{".code)) fail("Invalid property name");
    var end = source.indexOf("}", pos);
    if (end < 0) fail("Invalid property name");
    var set = Properties.named(source.substring(pos, end));
    if (set == null) fail("Invalid property name");
    pos = end + 1;
    return set;
  }

  /** The character that an escape stands for; the backslash is taken. */
  function charEscape(inClass:Bool):Int {
    var c = take();
    switch c {
      case "f".code:
        return 12;
      case "n".code:
        return 10;
      case "r".code:
        return 13;
      case "t".code:
        return 9;
      case "v".code:
        return 11;
      case "c".code:
        var letter = unit(pos);
        var lower = letter | 32;
        if (lower >= "a".code && lower <= "z".code || inClass && !unicode && (isDigit(letter) || letter == "_".code)) {
          pos++;
          return letter & 31;
        }
        if (unicode) fail("Invalid unicode escape");
        pos--;
        return "\\".code;
      case "x".code:
        var high = hexDigit(unit(pos));
        var low = hexDigit(unit(pos + 1));
        if (high >= 0 && low >= 0) {
          pos += 2;
          return high << 4 | low;
        }
        if (unicode) fail("Invalid escape");
        return c;
      case "u".code:
        var v = unicodeEscape(unicode);
        if (v >= 0) return v;
        if (unicode) fail("Invalid Unicode escape");
        return c;
      case "0".code if (unicode):
        if (isDigit(unit(pos))) fail(inClass ? "Invalid class escape" : "Invalid decimal escape");
        return 0;
      default:
    }
    if (c >= "0".code && c <= "7".code && !unicode) {
      var v = c - "0".code;
      var most = v < 4 ? 3 : 2;
      var n = 1;
      while (n < most && unit(pos) >= "0".code && unit(pos) <= "7".code) {
        v = v << 3 | (unit(pos++) - "0".code);
        n++;
      }
      return v;
    }
    if (unicode) {
      var isSyntax = c >= 0 && c < 128 && "^$\\.*+?()[]{}|/".indexOf(Intrinsics.strOfCode(c)) >= 0;
      if (!isSyntax && !(inClass && c == "-".code)) fail("Invalid escape");
    } else if (c == "k".code && hasNames)
      fail("Invalid escape");
    return c;
  }

  /** The value of `uXXXX` or (with `braced`) `u{...}` behind the `u`, -1 where it is neither; pairs of surrogates are joined with `braced`. */
  function unicodeEscape(braced:Bool):Int {
    if (braced && unit(pos) == "{".code) {
      var at = pos + 1;
      var v = 0;
      while (hexDigit(unit(at)) >= 0) {
        v = v << 4 | hexDigit(unit(at++));
        if (v > 0x10ffff) return -1;
      }
      if (at == pos + 1 || unit(at) != "}".code) return -1;
      pos = at + 1;
      return v;
    }
    var v = fourDigits(pos);
    if (v < 0) return -1;
    pos += 4;
    if (braced && v & 0xfc00 == 0xd800 && unit(pos) == "\\".code && unit(pos + 1) == "u".code) {
      var low = fourDigits(pos + 2);
      if (low >= 0 && low & 0xfc00 == 0xdc00) {
        pos += 6;
        return 0x10000 + ((v & 0x3ff) << 10 | (low & 0x3ff));
      }
    }
    return v;
  }

  function fourDigits(at:Int):Int {
    var v = 0;
    for (i in 0...4) {
      var digit = hexDigit(unit(at + i));
      if (digit < 0) return -1;
      v = v << 4 | digit;
    }
    return v;
  }

  // ---------------------------------------------------------------- classes

  function charClass():Node {
    var inverted = eat("^".code);
    var set = new CharSet();
    while (true) {
      if (pos >= length) fail("Unterminated character class");
      if (eat("]".code)) break;
      var low = classAtom();
      var lowSet = escaped;
      if (unit(pos) != "-".code || unit(pos + 1) == "]".code || pos + 1 >= length) {
        addAtom(set, low, lowSet);
        continue;
      }
      pos++;
      var high = classAtom();
      var highSet = escaped;
      if (lowSet == null && highSet == null) {
        if (low > high) fail("Range out of order in character class");
        set.add(low, high);
        continue;
      }
      if (unicode) fail("Invalid character class");
      addAtom(set, low, lowSet);
      set.add("-".code, "-".code);
      addAtom(set, high, highSet);
    }
    return Set(set, inverted, fold);
  }

  static function addAtom(set:CharSet, c:Int, all:Null<CharSet>):Void {
    if (all != null)
      set.addAll(all);
    else
      set.add(c, c);
  }

  /** One character of a class; or a set in `escaped`, which is null otherwise. */
  function classAtom():Int {
    escaped = null;
    var c = take();
    if (c != "\\".code) return c;
    if (pos >= length) fail("\\ at end of pattern");
    if (setEscape()) return -1;
    if (eat("b".code)) return 8;
    return charEscape(true);
  }
}
