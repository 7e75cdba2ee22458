package haxe;

/*
 * Values to text that `haxe.Unserializer` reads back.
 */

import haxe.ds.IntMap;
import haxe.ds.List;
import haxe.ds.ObjectMap;
import haxe.ds.StringMap;
import rt.Host;

/** Writes any value, references and cycles included. */
class Serializer {
  /** Whether shared objects are written once (and cycles allowed). */
  public static var USE_CACHE = false;

  /** Whether enum constructors are written by position. */
  public static var USE_ENUM_INDEX = false;

  static final BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789%:";

  var buf:StringBuf;
  var cache:Dynamic;
  var scount:Int;
  var ocount:Int;
  var shash:StringMap<Int>;

  /** As the static of the same name, for this serializer. */
  public var useCache:Bool;

  /** As the static of the same name, for this serializer. */
  public var useEnumIndex:Bool;

  /** Nothing written yet. */
  public function new() {
    buf = new StringBuf();
    cache = Host.mapNew();
    useCache = USE_CACHE;
    useEnumIndex = USE_ENUM_INDEX;
    shash = new StringMap();
    scount = 0;
    ocount = 0;
  }

  /** The text so far. */
  public function toString():String
    return buf.toString();

  function serializeString(s:String):Void {
    var x = shash.get(s);
    if (x != null) {
      buf.add("R");
      buf.add(x);
      return;
    }
    shash.set(s, scount++);
    buf.add("y");
    s = StringTools.urlEncode(s);
    buf.add(s.length);
    buf.add(":");
    buf.add(s);
  }

  /** Writes a reference where the object was written before. */
  function serializeRef(v:Dynamic):Bool {
    var at = Host.mapGet(cache, v);
    if (at >= 0) {
      buf.add("r");
      buf.add(at);
      return true;
    }
    Host.mapSet(cache, v, ocount++);
    return false;
  }

  function serializeFields(v:Dynamic):Void {
    for (f in Reflect.fields(v)) {
      serializeString(f);
      serialize(Reflect.field(v, f));
    }
    buf.add("g");
  }

  function serializeArray(v:Array<Dynamic>):Void {
    var nulls = 0;
    buf.add("a");
    for (item in v) {
      if (item == null) {
        nulls++;
        continue;
      }
      writeNulls(nulls);
      nulls = 0;
      serialize(item);
    }
    writeNulls(nulls);
    buf.add("h");
  }

  function writeNulls(n:Int):Void {
    if (n == 1)
      buf.add("n");
    else if (n > 1) {
      buf.add("u");
      buf.add(n);
    }
  }

  /** Writes a value. */
  public function serialize(v:Dynamic):Void {
    switch Type.typeof(v) {
      case TNull:
        buf.add("n");
      case TInt:
        var i:Int = v;
        if (i == 0)
          buf.add("z");
        else {
          buf.add("i");
          buf.add(i);
        }
      case TFloat:
        var f:Float = v;
        if (Math.isNaN(f))
          buf.add("k");
        else if (!Math.isFinite(f))
          buf.add(f < 0 ? "m" : "p");
        else {
          buf.add("d");
          buf.add(f);
        }
      case TBool:
        buf.add((v : Bool) ? "t" : "f");
      case TClass(c):
        if (v is String) {
          serializeString(v);
          return;
        }
        if (useCache && serializeRef(v)) return;
        serializeInstance(v, c);
      case TObject:
        if (v is rt.ClassValue) {
          var cls:rt.ClassValue = cast v;
          buf.add(cls.isEnum ? "B" : "A");
          serializeString(cls.name);
          return;
        }
        if (useCache && serializeRef(v)) return;
        buf.add("o");
        serializeFields(v);
      case TEnum(e):
        if (useCache) {
          if (serializeRef(v)) return;
          ocount--;
        }
        buf.add(useEnumIndex ? "j" : "w");
        serializeString(Type.getEnumName(e));
        if (useEnumIndex) {
          buf.add(":");
          buf.add(Type.enumIndex(v));
        } else
          serializeString(Type.enumConstructor(v));
        buf.add(":");
        var params = Type.enumParameters(v);
        buf.add(params.length);
        for (p in params)
          serialize(p);
        if (useCache) ocount++;
      case TFunction:
        throw "Cannot serialize function";
      default:
        throw "Cannot serialize " + Std.string(v);
    }
  }

  function serializeInstance(v:Dynamic, c:Class<Dynamic>):Void {
    if (v is Array)
      serializeArray(v);
    else if (v is List) {
      var l:List<Dynamic> = v;
      buf.add("l");
      for (i in l)
        serialize(i);
      buf.add("h");
    } else if (v is Date) {
      var d:Date = v;
      buf.add("v");
      buf.add(d.getTime());
    } else if (v is StringMap) {
      var m:StringMap<Dynamic> = v;
      buf.add("b");
      for (k in m.keys()) {
        serializeString(k);
        serialize(m.get(k));
      }
      buf.add("h");
    } else if (v is IntMap) {
      var m:IntMap<Dynamic> = v;
      buf.add("q");
      for (k in m.keys()) {
        buf.add(":");
        buf.add(k);
        serialize(m.get(k));
      }
      buf.add("h");
    } else if (v is ObjectMap) {
      var m:ObjectMap<Dynamic, Dynamic> = v;
      buf.add("M");
      for (k in m.keys()) {
        serialize(k);
        serialize(m.get(k));
      }
      buf.add("h");
    } else if (v is haxe.io.Bytes)
      serializeBytes(v);
    else {
      if (useCache) ocount--;
      var custom = Reflect.field(v, "hxSerialize");
      if (custom != null) {
        buf.add("C");
        serializeString(Type.getClassName(c));
        if (useCache) ocount++;
        Reflect.callMethod(v, custom, [this]);
        buf.add("g");
      } else {
        buf.add("c");
        serializeString(Type.getClassName(c));
        if (useCache) ocount++;
        serializeFields(v);
      }
    }
  }

  function serializeBytes(b:haxe.io.Bytes):Void {
    buf.add("s");
    buf.add(Math.ceil(b.length * 8 / 6));
    buf.add(":");
    var i = 0;
    var end = b.length - 2;
    while (i < end) {
      var x = b.get(i++);
      var y = b.get(i++);
      var z = b.get(i++);
      buf.add(BASE64.charAt(x >> 2));
      buf.add(BASE64.charAt((x << 4 | y >> 4) & 63));
      buf.add(BASE64.charAt((y << 2 | z >> 6) & 63));
      buf.add(BASE64.charAt(z & 63));
    }
    if (i == end) {
      var x = b.get(i++);
      var y = b.get(i++);
      buf.add(BASE64.charAt(x >> 2));
      buf.add(BASE64.charAt((x << 4 | y >> 4) & 63));
      buf.add(BASE64.charAt(y << 2 & 63));
    } else if (i == end + 1) {
      var x = b.get(i++);
      buf.add(BASE64.charAt(x >> 2));
      buf.add(BASE64.charAt(x << 4 & 63));
    }
  }

  /** Writes an exception. */
  public function serializeException(e:Dynamic):Void {
    buf.add("x");
    serialize(e);
  }

  /** The text of a value. */
  public static function run(v:Dynamic):String {
    var s = new Serializer();
    s.serialize(v);
    return s.toString();
  }
}
