package haxe.format;

/*
 * Reads JSON.
 */

import rt.DynamicObject;
import rt.Host;
import rt.Intrinsics;
import rt.RawI16;

/** A reader over the units of a text. */
class JsonParser {
  final str:String;
  final units:RawI16;
  final size:Int;
  var pos:Int = 0;

  /** The value of a text; throws where it is no JSON. */
  static public inline function parse(str:String):Dynamic
    return new JsonParser(str).doParse();

  function new(str:String) {
    this.str = str;
    size = str.length;
    units = Intrinsics.newI16(size);
    Host.toUnits(str, units, 0);
  }

  function doParse():Dynamic {
    var result = parseRec();
    skipSpace();
    if (pos < size) {
      pos++;
      invalidChar();
    }
    return result;
  }

  inline function next():Int {
    var c = pos < size ? Intrinsics.getI16(units, pos) : -1;
    pos++;
    return c;
  }

  inline function skipSpace():Void {
    while (pos < size) {
      var c = Intrinsics.getI16(units, pos);
      if (c != 32 && c != 10 && c != 13 && c != 9) break;
      pos++;
    }
  }

  function parseRec():Dynamic {
    skipSpace();
    var c = next();
    switch c {
      case "{".code:
        return parseObject();
      case "[".code:
        var arr:Array<Dynamic> = [];
        skipSpace();
        if (pos < size && Intrinsics.getI16(units, pos) == "]".code) {
          pos++;
          return arr;
        }
        while (true) {
          arr.push(parseRec());
          skipSpace();
          var d = next();
          if (d == "]".code) return arr;
          if (d != ",".code) invalidChar();
        }
      case "t".code:
        word("rue");
        return true;
      case "f".code:
        word("alse");
        return false;
      case "n".code:
        word("ull");
        return null;
      case '"'.code:
        return parseString();
      case "-".code:
        return parseNumber(c);
      default:
        if (c >= "0".code && c <= "9".code) return parseNumber(c);
        return invalidChar();
    }
  }

  function parseObject():Dynamic {
    var obj = new DynamicObject();
    skipSpace();
    if (pos < size && Intrinsics.getI16(units, pos) == "}".code) {
      pos++;
      return obj;
    }
    while (true) {
      skipSpace();
      if (next() != '"'.code) invalidChar();
      var name = parseString();
      skipSpace();
      if (next() != ":".code) invalidChar();
      obj.set(name, parseRec());
      skipSpace();
      var c = next();
      if (c == "}".code) return obj;
      if (c != ",".code) invalidChar();
    }
  }

  function word(rest:String):Void {
    var start = pos - 1;
    for (i in 0...rest.length)
      if (next() != Intrinsics.strCode(rest, i)) {
        pos = start + 1;
        invalidChar();
      }
  }

  function parseString():String {
    var start = pos;
    var b:StringBuf = null;
    while (true) {
      var c = next();
      if (c == '"'.code) break;
      if (c == -1) {
        pos--;
        throw "Unclosed string";
      }
      if (c == "\\".code) {
        if (b == null) b = new StringBuf();
        b.addSub(str, start, pos - start - 1);
        c = next();
        switch c {
          case "r".code:
            b.addChar("\r".code);
          case "n".code:
            b.addChar("\n".code);
          case "t".code:
            b.addChar("\t".code);
          case "b".code:
            b.addChar(8);
          case "f".code:
            b.addChar(12);
          case "/".code | "\\".code | '"'.code:
            b.addChar(c);
          case "u".code:
            var unit = Std.parseInt("0x" + str.substr(pos, 4));
            pos += 4;
            b.addChar(unit == null ? 0xfffd : unit);
          default:
            throw "Invalid escape sequence \\" + String.fromCharCode(c) + " at position " + (pos - 1);
        }
        start = pos;
      }
    }
    if (b == null) return Intrinsics.strSub(str, start, pos - 1);
    b.addSub(str, start, pos - start - 1);
    return b.toString();
  }

  function parseNumber(c:Int):Dynamic {
    var start = pos - 1;
    var minus = c == "-".code;
    var digit = !minus;
    var zero = c == "0".code;
    var point = false;
    var e = false;
    var pm = false;
    var end = false;
    var value = digit ? c - "0".code : 0;
    while (!end) {
      c = next();
      switch c {
        case "0".code:
          if (zero && !point) invalidNumber(start);
          if (minus) {
            minus = false;
            zero = true;
          }
          digit = true;
          value *= 10;
        case "1".code | "2".code | "3".code | "4".code | "5".code | "6".code | "7".code | "8".code | "9".code:
          if (zero && !point) invalidNumber(start);
          if (minus) minus = false;
          digit = true;
          zero = false;
          value = value * 10 + c - "0".code;
        case ".".code:
          if (minus || point || e) invalidNumber(start);
          digit = false;
          point = true;
        case "e".code | "E".code:
          if (minus || e) invalidNumber(start);
          digit = false;
          e = true;
        case "+".code | "-".code:
          if (!e || pm) invalidNumber(start);
          digit = false;
          pm = true;
        default:
          if (!digit) invalidNumber(start);
          pos--;
          end = true;
      }
    }
    if (!point && !e && pos - start < 10) return Intrinsics.getI16(units, start) == "-".code ? -value : value;
    var f = Host.parseFloat(Intrinsics.strSub(str, start, pos));
    var i = Intrinsics.floatToInt(f);
    if ((i : Float) == f) return i;
    return f;
  }

  function invalidChar():Dynamic {
    pos--;
    throw "Invalid char " + (pos < size ? Intrinsics.getI16(units, pos) : -1) + " at position " + pos;
  }

  function invalidNumber(start:Int):Void {
    throw "Invalid number at position " + start + ": " + str.substr(start, pos - start);
  }
}
