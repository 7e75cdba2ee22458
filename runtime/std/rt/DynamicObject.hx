package rt;

/*
 * Objects whose fields are only known at run time.
 */

/** Names and values in the order of insertion: few fields are searched, many are hashed. */
class DynamicObject {
  static inline var LINEAR = 8;

  var names:Array<String> = [];
  var values:Array<Dynamic> = [];

  /** From name to position, where there are many. */
  var index:Dynamic = null;

  /** An object without fields. */
  public function new() {}

  function find(name:String):Int {
    if (index != null) return Host.mapGetString(index, name);
    var n = names.length;
    for (i in 0...n)
      if (names[i] == name) return i;
    return -1;
  }

  /** The value of a field, null where it has none. */
  public function get(name:String):Dynamic {
    var i = find(name);
    return i < 0 ? null : values[i];
  }

  /** Writes a field, or adds it. */
  public function set(name:String, v:Dynamic):Void {
    var i = find(name);
    if (i >= 0) {
      values[i] = v;
      return;
    }
    i = names.length;
    names.push(name);
    values.push(v);
    if (index != null)
      Host.mapSetString(index, name, i);
    else if (i >= LINEAR)
      hash();
  }

  /** Whether it has the field. */
  public function has(name:String):Bool
    return find(name) >= 0;

  /** Takes a field away; whether there was one. */
  public function delete(name:String):Bool {
    var i = find(name);
    if (i < 0) return false;
    names.splice(i, 1);
    values.splice(i, 1);
    index = null;
    if (names.length > LINEAR) hash();
    return true;
  }

  function hash():Void {
    index = Host.mapNew();
    for (i in 0...names.length)
      Host.mapSetString(index, names[i], i);
  }

  /** The names of its fields, a new array. */
  public function keys():Array<String>
    return names.copy();

  /** The number of fields. */
  public function count():Int
    return names.length;

  /** A shallow copy. */
  public function copy():DynamicObject {
    var made = new DynamicObject();
    for (i in 0...names.length)
      made.set(names[i], values[i]);
    return made;
  }
}
