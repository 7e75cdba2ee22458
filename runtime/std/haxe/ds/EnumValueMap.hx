package haxe.ds;

/*
 * Maps with enum values as keys.
 */

import haxe.Constraints.IMap;

/** From enum values, compared by constructor and arguments, to `V`. */
class EnumValueMap<K:EnumValue, V> extends BalancedTree<K, V> implements IMap<K, V> {
  override function compare(k1:K, k2:K):Int
    return compareEnums(k1, k2);

  static function compareEnums(a:EnumValue, b:EnumValue):Int {
    var d = Type.enumIndex(a) - Type.enumIndex(b);
    if (d != 0) return d;
    var p = Type.enumParameters(a);
    var q = Type.enumParameters(b);
    return p.length == 0 && q.length == 0 ? 0 : compareArrays(p, q);
  }

  static function compareArrays(a:Array<Dynamic>, b:Array<Dynamic>):Int {
    var d = a.length - b.length;
    if (d != 0) return d;
    for (i in 0...a.length) {
      d = compareAny(a[i], b[i]);
      if (d != 0) return d;
    }
    return 0;
  }

  static function compareAny(a:Dynamic, b:Dynamic):Int {
    if (Reflect.isEnumValue(a) && Reflect.isEnumValue(b)) return compareEnums(a, b);
    if ((a is Array) && (b is Array)) return compareArrays(a, b);
    return Reflect.compare(a, b);
  }

  /** A copy. */
  override public function copy():EnumValueMap<K, V> {
    var made = new EnumValueMap<K, V>();
    made.root = root;
    return made;
  }
}
