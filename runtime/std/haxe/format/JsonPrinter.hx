package haxe.format;

/*
 * Writes JSON.
 */

import haxe.ds.StringMap;

/** A writer of one value. */
class JsonPrinter {
  /** The text of a value; `replacer` may change values on the way, `space` indents. */
  static public function print(o:Dynamic, ?replacer:(key:Dynamic, value:Dynamic) -> Dynamic, ?space:String):String {
    var printer = new JsonPrinter(replacer, space);
    printer.write("", o);
    return printer.buf.toString();
  }

  final buf = new StringBuf();
  final replacer:(key:Dynamic, value:Dynamic) -> Dynamic;
  final indent:String;
  final pretty:Bool;
  var nind = 0;

  function new(replacer:(key:Dynamic, value:Dynamic) -> Dynamic, space:String) {
    this.replacer = replacer;
    indent = space;
    pretty = space != null;
  }

  function newLine():Void {
    if (!pretty) return;
    buf.addChar("\n".code);
    for (i in 0...nind)
      buf.add(indent);
  }

  function write(k:Dynamic, v:Dynamic):Void {
    if (replacer != null) v = replacer(k, v);
    switch Type.typeof(v) {
      case TNull:
        buf.add("null");
      case TInt:
        buf.add(Std.string(v));
      case TFloat:
        buf.add(Math.isFinite(v) ? Std.string(v) : "null");
      case TBool:
        buf.add((v : Bool) ? "true" : "false");
      case TFunction:
        buf.add('"<fun>"');
      case TEnum(_):
        buf.add(Std.string(Type.enumIndex(v)));
      case TUnknown:
        buf.add('"???"');
      case TObject if (rt.Intrinsics.classId(v) == rt.ClassIds.HOST):
        host(v);
      case TObject:
        fieldsString(v, Reflect.fields(v));
      case TClass(_):
        if (v is String)
          quote((v : String));
        else if (v is Array) {
          var a:Array<Dynamic> = v;
          array(a);
        } else if (v is haxe.ds.StringMap) {
          var map:StringMap<Dynamic> = v;
          open("{");
          var first = true;
          for (key in map.keys()) {
            field(key, map.get(key), first);
            first = false;
          }
          close("}", first);
        } else if (v is Date)
          quote((v : Date).toString());
        else
          fieldsString(v, Reflect.fields(v));
    }
  }

  function array(a:Array<Dynamic>):Void {
    open("[");
    for (i in 0...a.length) {
      if (i > 0) buf.addChar(",".code);
      newLine();
      write(i, a[i]);
    }
    close("]", a.length == 0);
  }

  /** An object of JavaScript: its arrays are no Arrays, and some say themselves what stands for them. */
  function host(v:Dynamic):Void {
    if (rt.Host.isArray(v)) array(rt.HostValues.arrayOf(v, 0));
    else if (rt.Host.has(v, "toJSON")) {
      var said = rt.Dyn.hostCall(v, "toJSON", []);
      if (rt.Intrinsics.classId(said) == rt.ClassIds.HOST) fieldsString(said, Reflect.fields(said));
      else write("", said);
    } else fieldsString(v, Reflect.fields(v));
  }

  inline function open(bracket:String):Void {
    buf.add(bracket);
    nind++;
  }

  function close(bracket:String, empty:Bool):Void {
    nind--;
    if (!empty) newLine();
    buf.add(bracket);
  }

  function field(name:String, value:Dynamic, first:Bool):Void {
    if (!first) buf.addChar(",".code);
    newLine();
    quote(name);
    buf.addChar(":".code);
    if (pretty) buf.addChar(" ".code);
    write(name, value);
  }

  function fieldsString(v:Dynamic, fields:Array<String>):Void {
    open("{");
    var first = true;
    for (name in fields) {
      var value = Reflect.field(v, name);
      if (Reflect.isFunction(value)) continue;
      field(name, value, first);
      first = false;
    }
    close("}", first);
  }

  function quote(s:String):Void {
    buf.addChar('"'.code);
    for (i in 0...s.length) {
      var c = StringTools.unsafeCodeAt(s, i);
      switch c {
        case '"'.code:
          buf.add('\\"');
        case "\\".code:
          buf.add("\\\\");
        case "\n".code:
          buf.add("\\n");
        case "\r".code:
          buf.add("\\r");
        case "\t".code:
          buf.add("\\t");
        case 8:
          buf.add("\\b");
        case 12:
          buf.add("\\f");
        default:
          if (c < 32) {
            buf.add("\\u");
            buf.add(StringTools.hex(c, 4).toLowerCase());
          } else
            buf.addChar(c);
      }
    }
    buf.addChar('"'.code);
  }
}
