package rt.regex;

/*
 * `\p{...}`.
 */

import rt.Intrinsics;

/** Sets of characters by their Unicode property. */
class Properties {
  /** The characters with a property, or null where there is no property of that name. */
  public static function named(name:String):Null<CharSet> {
    var equals = name.indexOf("=");
    if (equals >= 0) {
      var value = name.substr(equals + 1);
      return switch name.substring(0, equals) {
        case "gc", "General_Category": category(value);
        case "sc", "Script": decoded(PropertyData.script(value));
        default: null;
      }
    }
    return switch name {
      case "Any": new CharSet().add(0, 0x10ffff);
      case "ASCII": new CharSet().add(0, 127);
      case "Assigned": category("Cn").complement();
      default:
        var found = category(name);
        found != null ? found : decoded(PropertyData.binary(name));
    }
  }

  static function category(name:String):Null<CharSet> {
    return switch name {
      case "L", "Letter": union(["Lu", "Ll", "Lt", "Lm", "Lo"]);
      case "LC", "Cased_Letter": union(["Lu", "Ll", "Lt"]);
      case "M", "Mark", "Combining_Mark": union(["Mn", "Mc", "Me"]);
      case "N", "Number": union(["Nd", "Nl", "No"]);
      case "P", "Punctuation", "punct": union(["Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po"]);
      case "S", "Symbol": union(["Sm", "Sc", "Sk", "So"]);
      case "Z", "Separator": union(["Zs", "Zl", "Zp"]);
      case "C", "Other": union(["Cc", "Cf", "Cs", "Co", "Cn"]);
      case "Cn", "Unassigned": union(["L", "M", "N", "P", "S", "Z", "Cc", "Cf", "Cs", "Co"]).complement();
      default: decoded(PropertyData.category(name));
    }
  }

  static function union(names:Array<String>):CharSet {
    var all = new CharSet();
    for (name in names)
      all.addAll(category(name));
    return all.sort();
  }

  /** Reads a row of the tables: numbers in groups of five bits, the lowest first; a sixth bit says that more follow. */
  static function decoded(text:Null<String>):Null<CharSet> {
    if (text == null) return null;
    var set = new CharSet();
    var at = 0;
    var inside = false;
    var n = 0;
    var shift = 0;
    for (i in 0...text.length) {
      var digit = digitOf(Intrinsics.strCode(text, i));
      n |= (digit & 31) << shift;
      if (digit > 31) {
        shift += 5;
        continue;
      }
      if (inside) set.add(at, at + n - 1);
      at += n;
      inside = !inside;
      n = 0;
      shift = 0;
    }
    return set;
  }

  static function digitOf(c:Int):Int
    return if (c >= "a".code) c - "a".code + 26; else if (c >= "A".code) c - "A".code; else if (c >= "0".code)
      c - "0".code + 52; else c == "+".code ? 62 : 63;
}
