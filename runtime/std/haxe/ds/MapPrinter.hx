package haxe.ds;

/*
 * Maps as text.
 */

import haxe.Constraints.IMap;

/** `{k => v, ...}` */
class MapPrinter {
  /** The text of any map. */
  public static function print<K, V>(map:IMap<K, V>):String {
    var b = new StringBuf();
    b.addChar("{".code);
    var first = true;
    for (key in map.keys()) {
      if (!first) b.add(", ");
      first = false;
      b.add(Std.string(key));
      b.add(" => ");
      b.add(Std.string(map.get(key)));
    }
    b.addChar("}".code);
    return b.toString();
  }
}
