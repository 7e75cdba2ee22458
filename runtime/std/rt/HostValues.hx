package rt;

/*
 * Values on their way to JavaScript and back. JavaScript gets arrays and structures of Haxe as copies of its own kind; what
 * it hands over for an Array is copied into one.
 */

import haxe.io.Bytes;

/** What lowering puts around arguments, results and variables of externs, as far as their types ask for it. */
class HostValues {
  /** A value of any kind as JavaScript takes it: arrays, structures, Bytes and Dates as copies, all else as it is. */
  public static function out(v:Dynamic):Dynamic
    return convert(v, null);

  /** A JavaScript array of elements that need no conversion. */
  public static function outPlain(v:Dynamic):Dynamic {
    if (Intrinsics.classId(v) != ClassIds.ARRAY) return v;
    return Dyn.hostList((cast v : Array<Dynamic>));
  }

  /** Arrays as JavaScript's, those within them too; all else as it is, so that objects stay the same ones. */
  public static function outLists(v:Dynamic):Dynamic {
    if (Intrinsics.classId(v) != ClassIds.ARRAY) return v;
    var list = Host.list();
    for (element in (cast v : Array<Dynamic>))
      Host.push(list, outLists(element));
    return list;
  }

  /** An Array of the elements of a JavaScript array or list, arrays within it as well down to `depth`. */
  public static function arrayOf(v:Dynamic, depth:Int):Dynamic {
    if (Intrinsics.classId(v) != ClassIds.HOST) return v;
    var made:Array<Dynamic> = [];
    for (i in 0...Host.length(v)) {
      var element = Host.at(v, i);
      made.push(depth > 0 ? arrayOf(element, depth - 1) : element);
    }
    return made;
  }

  static function convert(v:Dynamic, seen:Null<Copies>):Dynamic {
    var id = Intrinsics.classId(v);
    if (id == ClassIds.ARRAY) return ofArray((cast v : Array<Dynamic>), seen);
    if (id < ClassIds.FIRST) return v;
    if (v is Bytes) return ofBytes((cast v : Bytes));
    if (v is Date) return Host.construct(Host.global("Date"), Dyn.hostList([(cast v : Date).getTime()]));
    return v is DynamicObject || Reflection.kindOf(id) == 3 ? ofStructure(v, seen) : v;
  }

  static function ofArray(a:Array<Dynamic>, seen:Null<Copies>):Dynamic {
    var copies = seen ?? new Copies();
    var known = copies.get(a);
    if (known != null) return known;
    var list = Host.list();
    copies.add(a, list);
    for (v in a)
      Host.push(list, convert(v, copies));
    return list;
  }

  static function ofStructure(o:Dynamic, seen:Null<Copies>):Dynamic {
    var copies = seen ?? new Copies();
    var known = copies.get(o);
    if (known != null) return known;
    var made = Host.object();
    copies.add(o, made);
    for (name in Reflect.fields(o))
      Host.set(made, name, convert(Reflect.field(o, name), copies));
    return made;
  }

  static function ofBytes(b:Bytes):Dynamic {
    var made = Host.construct(Host.global("Uint8Array"), Dyn.hostList([b.length]));
    for (i in 0...b.length)
      Host.setAt(made, i, b.get(i));
    return made;
  }
}

/** What has been copied: a value that occurs twice, or within itself, is one copy. */
private class Copies {
  final slots:Dynamic = Host.mapNew();
  final made:Array<Dynamic> = [];

  public function new() {}

  public function get(v:Dynamic):Dynamic {
    var slot = Host.mapGet(slots, v);
    return slot < 0 ? null : made[slot];
  }

  public function add(v:Dynamic, copy:Dynamic):Void {
    Host.mapSet(slots, v, made.length);
    made.push(copy);
  }
}
