package haxe;

/*
 * Reads what `haxe.Serializer` wrote.
 */

import haxe.ds.IntMap;
import haxe.ds.List;
import haxe.ds.ObjectMap;
import haxe.ds.StringMap;

/** Finds types by name. */
typedef TypeResolver = {
  function resolveClass(name:String):Class<Dynamic>;
  function resolveEnum(name:String):Enum<Dynamic>;
}

/** Reads values. */
class Unserializer {
  /** Finds types by name, for new unserializers. */
  public static var DEFAULT_RESOLVER:TypeResolver = {resolveClass: name -> Type.resolveClass(name), resolveEnum: name -> Type.resolveEnum(name)};

  static final BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789%:";

  final buf:String;
  var pos:Int;
  final length:Int;
  final cache:Array<Dynamic>;
  final scache:Array<String>;
  var resolver:TypeResolver;

  /** Reads a text. */
  public function new(buf:String) {
    this.buf = buf;
    length = buf.length;
    pos = 0;
    scache = [];
    cache = [];
    resolver = DEFAULT_RESOLVER;
  }

  /** Sets how types are found by name; null: never. */
  public function setResolver(r:TypeResolver):Void {
    resolver = r == null ? {resolveClass: name -> null, resolveEnum: name -> null} : r;
  }

  /** How types are found by name. */
  public function getResolver():TypeResolver
    return resolver;

  inline function get(p:Int):Int
    return StringTools.fastCodeAt(buf, p);

  function readDigits():Int {
    var k = 0;
    var negative = false;
    var first = pos;
    while (true) {
      var c = get(pos);
      if (c == "-".code) {
        if (pos != first) break;
        negative = true;
        pos++;
        continue;
      }
      if (c < "0".code || c > "9".code) break;
      k = k * 10 + (c - "0".code);
      pos++;
    }
    return negative ? -k : k;
  }

  function readFloat():Float {
    var from = pos;
    while (true) {
      var c = get(pos);
      // + , - . 0 to 9 e E
      if (c >= 43 && c < 58 || c == "e".code || c == "E".code)
        pos++;
      else
        break;
    }
    return Std.parseFloat(buf.substr(from, pos - from));
  }

  function readFields(o:Dynamic):Void {
    while (true) {
      if (pos >= length) throw "Invalid object";
      if (get(pos) == "g".code) break;
      var k:Dynamic = unserialize();
      if (!(k is String)) throw "Invalid object key";
      var v:Dynamic = unserialize();
      Reflect.setField(o, k, v);
    }
    pos++;
  }

  function readEnum(edecl:Enum<Dynamic>, tag:Dynamic):Dynamic {
    if (get(pos++) != ":".code) throw "Invalid enum format";
    var n = readDigits();
    var args:Array<Dynamic> = n == 0 ? null : [for (_ in 0...n) unserialize()];
    return tag is String ? Type.createEnum(edecl, tag, args) : Type.createEnumIndex(edecl, tag, args);
  }

  /** The next value. */
  public function unserialize():Dynamic {
    switch get(pos++) {
      case "n".code:
        return null;
      case "t".code:
        return true;
      case "f".code:
        return false;
      case "z".code:
        return 0;
      case "i".code:
        return readDigits();
      case "d".code:
        return readFloat();
      case "y".code:
        var len = readDigits();
        if (get(pos++) != ":".code || length - pos < len) throw "Invalid string length";
        var s = StringTools.urlDecode(buf.substr(pos, len));
        pos += len;
        scache.push(s);
        return s;
      case "k".code:
        return Math.NaN;
      case "m".code:
        return Math.NEGATIVE_INFINITY;
      case "p".code:
        return Math.POSITIVE_INFINITY;
      case "a".code:
        var a:Array<Dynamic> = [];
        cache.push(a);
        while (true) {
          var c = get(pos);
          if (c == "h".code) {
            pos++;
            break;
          }
          if (c == "u".code) {
            pos++;
            for (_ in 0...readDigits())
              a.push(null);
          } else
            a.push(unserialize());
        }
        return a;
      case "o".code:
        var o:Dynamic = {};
        cache.push(o);
        readFields(o);
        return o;
      case "r".code:
        var n = readDigits();
        if (n < 0 || n >= cache.length) throw "Invalid reference";
        return cache[n];
      case "R".code:
        var n = readDigits();
        if (n < 0 || n >= scache.length) throw "Invalid string reference";
        return scache[n];
      case "x".code:
        throw unserialize();
      case "c".code:
        var name:String = unserialize();
        var cl = resolver.resolveClass(name);
        if (cl == null) throw "Class not found " + name;
        var o:Dynamic = Type.createEmptyInstance(cl);
        cache.push(o);
        readFields(o);
        return o;
      case "w".code:
        var name:String = unserialize();
        var edecl = resolver.resolveEnum(name);
        if (edecl == null) throw "Enum not found " + name;
        var e:Dynamic = readEnum(edecl, unserialize());
        cache.push(e);
        return e;
      case "j".code:
        var name:String = unserialize();
        var edecl = resolver.resolveEnum(name);
        if (edecl == null) throw "Enum not found " + name;
        pos++;
        var index = readDigits();
        var tag = Type.getEnumConstructs(edecl)[index];
        if (tag == null) throw "Unknown enum index " + name + "@" + index;
        var e:Dynamic = readEnum(edecl, tag);
        cache.push(e);
        return e;
      case "l".code:
        var l = new List<Dynamic>();
        cache.push(l);
        while (get(pos) != "h".code)
          l.add(unserialize());
        pos++;
        return l;
      case "b".code:
        var h = new StringMap<Dynamic>();
        cache.push(h);
        while (get(pos) != "h".code) {
          var s:String = unserialize();
          h.set(s, unserialize());
        }
        pos++;
        return h;
      case "q".code:
        var h = new IntMap<Dynamic>();
        cache.push(h);
        var c = get(pos++);
        while (c == ":".code) {
          var i = readDigits();
          h.set(i, unserialize());
          c = get(pos++);
        }
        if (c != "h".code) throw "Invalid IntMap format";
        return h;
      case "M".code:
        var h = new ObjectMap<Dynamic, Dynamic>();
        cache.push(h);
        while (get(pos) != "h".code) {
          var k:Dynamic = unserialize();
          h.set(k, unserialize());
        }
        pos++;
        return h;
      case "v".code:
        var d = if (get(pos + 4) == "-".code) {
          pos += 19;
          Date.fromString(buf.substr(pos - 19, 19));
        } else
          Date.fromTime(readFloat());
        cache.push(d);
        return d;
      case "s".code:
        var b = readBytes();
        cache.push(b);
        return b;
      case "C".code:
        var name:String = unserialize();
        var cl = resolver.resolveClass(name);
        if (cl == null) throw "Class not found " + name;
        var o:Dynamic = Type.createEmptyInstance(cl);
        cache.push(o);
        Reflect.callMethod(o, Reflect.field(o, "hxUnserialize"), [this]);
        if (get(pos++) != "g".code) throw "Invalid custom data";
        return o;
      case "A".code:
        var name:String = unserialize();
        var cl = resolver.resolveClass(name);
        if (cl == null) throw "Class not found " + name;
        return cl;
      case "B".code:
        var name:String = unserialize();
        var e = resolver.resolveEnum(name);
        if (e == null) throw "Enum not found " + name;
        return e;
      default:
    }
    pos--;
    throw "Invalid char " + buf.charAt(pos) + " at position " + pos;
  }

  function readBytes():haxe.io.Bytes {
    var len = readDigits();
    if (get(pos++) != ":".code || length - pos < len) throw "Invalid bytes length";
    var rest = len & 3;
    var size = (len >> 2) * 3 + (rest >= 2 ? rest - 1 : 0);
    var bytes = haxe.io.Bytes.alloc(size);
    var bits = 0;
    var have = 0;
    var at = 0;
    for (i in 0...len) {
      bits = bits << 6 | (BASE64.indexOf(buf.charAt(pos + i)) & 63);
      have += 6;
      if (have >= 8 && at < size) {
        have -= 8;
        bytes.set(at++, bits >> have);
      }
    }
    pos += len;
    return bytes;
  }

  /** The value of a text. */
  public static function run(v:String):Dynamic
    return new Unserializer(v).unserialize();
}
