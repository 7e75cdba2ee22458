package haxe.ds;

/*
 * Maps as text.
 */

import haxe.Constraints.IMap;

/** `{k => v, ...}` */
class MapPrinter {
  /** The text of any map, `comma` between entries. */
  public static function print<K, V>(map:IMap<K, V>, comma:String):String {
    var b = new StringBuf();
    b.addChar("{".code);
    var first = true;
    for (key in map.keys()) {
      if (!first) b.add(comma);
      first = false;
      b.add(Std.string(key));
      b.add(" => ");
      b.add(Std.string(map.get(key)));
    }
    b.addChar("}".code);
    return b.toString();
  }
}
