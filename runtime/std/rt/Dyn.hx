package rt;

/*
 * Operations on values whose type is known at run time only.
 */

import haxe.Int64;

/** What compiled code calls for operators and fields on Dynamic. */
class Dyn {
  /** Any value as text. */
  public static function toString(v:Dynamic):String {
    var id = Intrinsics.classId(v);
    if (id < ClassIds.ARRAY) return simpleToString(v, id);
    var p = new Printer();
    p.print(v, 0);
    return p.toString();
  }

  /** What an exception says that leaves the program; null for what JavaScript can say itself. */
  public static function describeThrown(v:Dynamic):String
    return v is haxe.Exception ? (cast v : haxe.Exception).toString() : null;

  /** The text of a value that is no object of Haxe; `id` is its class id. */
  public static function simpleToString(v:Dynamic, id:Int):String {
    switch id {
      case ClassIds.NULL:
        return "null";
      case ClassIds.INT:
        return Intrinsics.strOfInt((v : Int));
      case ClassIds.FLOAT:
        return Intrinsics.strOfFloat((v : Float));
      case ClassIds.BOOL:
        return (v : Bool) ? "true" : "false";
      case ClassIds.STRING:
        return (v : String);
      case ClassIds.INT64:
        return Int64.toStr((v : Int64));
      default:
        return Host.toString(v);
    }
  }

  static inline function isNumber(id:Int):Bool
    return id == ClassIds.INT || id == ClassIds.FLOAT;

  /** `a + b` */
  public static function add(a:Dynamic, b:Dynamic):Dynamic {
    var x = Intrinsics.classId(a);
    var y = Intrinsics.classId(b);
    if (x == ClassIds.INT && y == ClassIds.INT) return (a : Int) + (b : Int);
    if (isNumber(x) && isNumber(y)) return (a : Float) + (b : Float);
    return addOthers(a, b);
  }

  // What follows numbers in these operations is apart, so that they are small enough to be put where they are used.
  static function addOthers(a:Dynamic, b:Dynamic):Dynamic {
    var x = Intrinsics.classId(a);
    var y = Intrinsics.classId(b);
    if (isInt64(x, y)) return Int64.add(toInt64(a, x), toInt64(b, y));
    return toString(a) + toString(b);
  }

  static inline function isInt64(x:Int, y:Int):Bool
    return x == ClassIds.INT64 && (y == ClassIds.INT64 || y == ClassIds.INT) || y == ClassIds.INT64 && x == ClassIds.INT;

  static function toInt64(v:Dynamic, id:Int):Int64
    return id == ClassIds.INT ? Int64.ofInt((v : Int)) : (v : Int64);

  static function number(v:Dynamic):Float {
    var id = Intrinsics.classId(v);
    if (id == ClassIds.INT || id == ClassIds.FLOAT) return (v : Float);
    if (id == ClassIds.NULL) throw "Invalid operation on null";
    if (id == ClassIds.HOST || id == ClassIds.STRING || id == ClassIds.BOOL) return Math.NaN;
    throw "Invalid operation";
  }

  /** `a - b` */
  public static function sub(a:Dynamic, b:Dynamic):Dynamic {
    var x = Intrinsics.classId(a);
    var y = Intrinsics.classId(b);
    if (x == ClassIds.INT && y == ClassIds.INT) return (a : Int) - (b : Int);
    if (isNumber(x) && isNumber(y)) return (a : Float) - (b : Float);
    return subOthers(a, b);
  }

  static function subOthers(a:Dynamic, b:Dynamic):Dynamic {
    var x = Intrinsics.classId(a);
    var y = Intrinsics.classId(b);
    if (isInt64(x, y)) return Int64.sub(toInt64(a, x), toInt64(b, y));
    return number(a) - number(b);
  }

  /** `a * b` */
  public static function mul(a:Dynamic, b:Dynamic):Dynamic {
    var x = Intrinsics.classId(a);
    var y = Intrinsics.classId(b);
    if (x == ClassIds.INT && y == ClassIds.INT) return (a : Int) * (b : Int);
    if (isNumber(x) && isNumber(y)) return (a : Float) * (b : Float);
    return mulOthers(a, b);
  }

  static function mulOthers(a:Dynamic, b:Dynamic):Dynamic {
    var x = Intrinsics.classId(a);
    var y = Intrinsics.classId(b);
    if (isInt64(x, y)) return Int64.mul(toInt64(a, x), toInt64(b, y));
    return number(a) * number(b);
  }

  /** `a / b`, a Float (or Int64). */
  public static function div(a:Dynamic, b:Dynamic):Dynamic {
    if (isNumber(Intrinsics.classId(a)) && isNumber(Intrinsics.classId(b))) return (a : Float) / (b : Float);
    return divOthers(a, b);
  }

  static function divOthers(a:Dynamic, b:Dynamic):Dynamic {
    var x = Intrinsics.classId(a);
    var y = Intrinsics.classId(b);
    if (isInt64(x, y)) return Int64.div(toInt64(a, x), toInt64(b, y));
    return number(a) / number(b);
  }

  /** `a % b` */
  public static function rem(a:Dynamic, b:Dynamic):Dynamic {
    var x = Intrinsics.classId(a);
    var y = Intrinsics.classId(b);
    if (x == ClassIds.INT && y == ClassIds.INT && (b : Int) != 0) return (a : Int) % (b : Int);
    if (isNumber(x) && isNumber(y)) return (a : Float) % (b : Float);
    return remOthers(a, b);
  }

  static function remOthers(a:Dynamic, b:Dynamic):Dynamic {
    var x = Intrinsics.classId(a);
    var y = Intrinsics.classId(b);
    if (isInt64(x, y)) return Int64.mod(toInt64(a, x), toInt64(b, y));
    return number(a) % number(b);
  }

  /** `-a` */
  public static function neg(a:Dynamic):Dynamic {
    var x = Intrinsics.classId(a);
    if (x == ClassIds.INT) return -(a : Int);
    if (x == ClassIds.INT64) return Int64.neg((a : Int64));
    return -number(a);
  }

  /** `a == b`: numbers by value, strings by content, methods by object and name, everything else by identity. */
  public static function eq(a:Dynamic, b:Dynamic):Bool {
    var x = Intrinsics.classId(a);
    var y = Intrinsics.classId(b);
    if (x != y) {
      if (isNumber(x) && isNumber(y)) return (a : Float) == (b : Float);
      if (isInt64(x, y)) return Int64.eq(toInt64(a, x), toInt64(b, y));
      return false;
    }
    switch x {
      case ClassIds.NULL:
        return true;
      case ClassIds.INT:
        return (a : Int) == (b : Int);
      case ClassIds.FLOAT:
        return (a : Float) == (b : Float);
      case ClassIds.BOOL:
        return (a : Bool) == (b : Bool);
      case ClassIds.STRING:
        return Intrinsics.strEq((a : String), (b : String));
      case ClassIds.INT64:
        return Int64.eq((a : Int64), (b : Int64));
      default:
        return Host.same(a, b) || x >= ClassIds.FIRST && Reflection.kindOf(x) == 4 && Reflection.sameClosure(a, b);
    }
  }

  /** Negative, 0 or positive for others than numbers; `unordered` where they can't be compared. */
  static function compare(a:Dynamic, b:Dynamic, unordered:Int):Int {
    var x = Intrinsics.classId(a);
    var y = Intrinsics.classId(b);
    if (x == ClassIds.STRING && y == ClassIds.STRING) return Intrinsics.strCmp((a : String), (b : String));
    if (isInt64(x, y)) return Int64.compare(toInt64(a, x), toInt64(b, y));
    if (x == ClassIds.BOOL && y == ClassIds.BOOL) return ((a : Bool) ? 1 : 0) - ((b : Bool) ? 1 : 0);
    return unordered;
  }

  /** `a < b` */
  public static function lt(a:Dynamic, b:Dynamic):Bool {
    var x = Intrinsics.classId(a);
    var y = Intrinsics.classId(b);
    if (x == ClassIds.INT && y == ClassIds.INT) return (a : Int) < (b : Int);
    if (isNumber(x) && isNumber(y)) return (a : Float) < (b : Float);
    return compare(a, b, 1) < 0;
  }

  /** `a <= b` */
  public static function le(a:Dynamic, b:Dynamic):Bool {
    var x = Intrinsics.classId(a);
    var y = Intrinsics.classId(b);
    if (x == ClassIds.INT && y == ClassIds.INT) return (a : Int) <= (b : Int);
    if (isNumber(x) && isNumber(y)) return (a : Float) <= (b : Float);
    return compare(a, b, 1) <= 0;
  }

  /** `a > b` */
  public static function gt(a:Dynamic, b:Dynamic):Bool {
    var x = Intrinsics.classId(a);
    var y = Intrinsics.classId(b);
    if (x == ClassIds.INT && y == ClassIds.INT) return (a : Int) > (b : Int);
    if (isNumber(x) && isNumber(y)) return (a : Float) > (b : Float);
    return compare(a, b, -1) > 0;
  }

  /** `a >= b` */
  public static function ge(a:Dynamic, b:Dynamic):Bool {
    var x = Intrinsics.classId(a);
    var y = Intrinsics.classId(b);
    if (x == ClassIds.INT && y == ClassIds.INT) return (a : Int) >= (b : Int);
    if (isNumber(x) && isNumber(y)) return (a : Float) >= (b : Float);
    return compare(a, b, -1) >= 0;
  }

  /** `o[i]` */
  public static function getIndex(o:Dynamic, i:Dynamic):Dynamic {
    switch Intrinsics.classId(o) {
      case ClassIds.NULL:
        Raise.raise(0);
        return null;
      case ClassIds.ARRAY:
        var a:Array<Dynamic> = cast o;
        return a[(i : Int)];
      case ClassIds.STRING:
        return (o : String).charAt((i : Int));
      case ClassIds.HOST:
        return Intrinsics.classId(i) == ClassIds.INT ? Host.at(o, (i : Int)) : Host.get(o, toString(i));
      default:
        return Reflect.field(o, toString(i));
    }
  }

  /** `o[i] = v` */
  public static function setIndex(o:Dynamic, i:Dynamic, v:Dynamic):Void {
    switch Intrinsics.classId(o) {
      case ClassIds.NULL:
        Raise.raise(0);
      case ClassIds.ARRAY:
        var a:Array<Dynamic> = cast o;
        a[(i : Int)] = v;
      case ClassIds.HOST:
        if (Intrinsics.classId(i) == ClassIds.INT)
          Host.setAt(o, (i : Int), v);
        else
          Host.set(o, toString(i), v);
      default:
        Reflect.setField(o, toString(i), v);
    }
  }

  /** What a field access by a name known at compile time gives where no class of the program answers it. */
  public static function slotGet(o:Dynamic, name:String):Dynamic {
    var id = Intrinsics.classId(o);
    if (id == ClassIds.HOST) return Host.get(o, name);
    return id < ClassIds.FIRST ? null : Structures.getAdded(o, name);
  }

  /** The same for writing. */
  public static function slotSet(o:Dynamic, name:String, v:Dynamic):Void {
    var id = Intrinsics.classId(o);
    if (id == ClassIds.HOST)
      Host.set(o, name, v);
    else if (id >= ClassIds.FIRST && Reflection.kindOf(id) == 3)
      Structures.set(o, name, v);
    else
      Raise.raise(2);
  }

  /** The same for a call. */
  public static function slotCall(o:Dynamic, name:String, args:Array<Dynamic>):Dynamic {
    if (Intrinsics.classId(o) == ClassIds.HOST) {
      var f:Dynamic = Host.get(o, name);
      if (f == null) throw new haxe.Exception('$name is not a function');
      return Host.apply(f, o, hostList(args));
    }
    return apply(slotGet(o, name), args);
  }

  /** A field of a value that has no such declared field. */
  public static function hostGet(o:Dynamic, name:String):Dynamic {
    var id = Intrinsics.classId(o);
    switch id {
      case ClassIds.NULL:
        Raise.raise(0);
        return null;
      case ClassIds.STRING:
        return Members.ofString((o : String), name);
      case ClassIds.ARRAY:
        return Members.ofArray((cast o : Array<Dynamic>), name);
      case ClassIds.HOST:
        return Host.get(o, name);
      case ClassIds.INT | ClassIds.FLOAT | ClassIds.BOOL | ClassIds.INT64:
        return null;
      default:
        if (o is DynamicObject) return (cast o : DynamicObject).get(name);
        if (o is ClassValue) return Members.ofClass((cast o : ClassValue), name);
        return Structures.getAdded(o, name);
    }
  }

  /** Writes such a field. */
  public static function hostSet(o:Dynamic, name:String, v:Dynamic):Void {
    var id = Intrinsics.classId(o);
    switch id {
      case ClassIds.NULL:
        Raise.raise(0);
      case ClassIds.HOST:
        Host.set(o, name, v);
      case ClassIds.STRING | ClassIds.ARRAY | ClassIds.INT | ClassIds.FLOAT | ClassIds.BOOL | ClassIds.INT64:
        Raise.raise(2);
      default:
        if (o is DynamicObject)
          (cast o : DynamicObject).set(name, v);
        else if (o is ClassValue)
          Reflection.setStaticField((cast o : ClassValue).id, name, v);
        else if (Reflection.kindOf(id) == 3)
          Structures.set(o, name, v);
        else
          Raise.raise(2);
    }
  }

  /** Calls a method of a value that has no such declared method. */
  public static function hostCall(o:Dynamic, name:String, args:Array<Dynamic>):Dynamic {
    var id = Intrinsics.classId(o);
    if (id == ClassIds.NULL) {
      Raise.raise(0);
      return null;
    }
    if (id == ClassIds.HOST) {
      var f:Dynamic = Host.get(o, name);
      if (f == null) throw new haxe.Exception('$name is not a function');
      return Host.apply(f, o, hostList(args));
    }
    var f:Dynamic = id >= ClassIds.FIRST && Reflection.hasField(o, name) ? Reflection.getField(o, name) : hostGet(o, name);
    if (f == null) throw new haxe.Exception("Cannot call null");
    return apply(f, args);
  }

  /** Calls a function value with arguments. */
  public static function apply(f:Dynamic, args:Array<Dynamic>):Dynamic {
    if (f == null) throw new haxe.Exception("Cannot call null");
    var id = Intrinsics.classId(f);
    if (id == ClassIds.HOST) return Host.apply(f, null, hostList(args));
    if (f is VarArgs) return (cast f : VarArgs).call(args);
    if (id < ClassIds.FIRST || Reflection.kindOf(id) != 4) throw new haxe.Exception('Cannot call ${Std.string(f)}');
    return Reflection.applyClosure(f, args);
  }

  /** A JavaScript array of the same elements. */
  public static function hostList(args:Array<Dynamic>):Dynamic {
    var list:Dynamic = Host.list();
    for (i in 0...args.length)
      Host.push(list, args[i]);
    return list;
  }

  /** What `for (x in v)` walks over. */
  public static function iteratorOf(v:Dynamic):Dynamic {
    if (Intrinsics.classId(v) == ClassIds.ARRAY) {
      var a:Array<Dynamic> = cast v;
      return a.iterator();
    }
    if (v == null) {
      Raise.raise(0);
      return null;
    }
    var make:Dynamic = Reflect.field(v, "iterator");
    return make == null ? v : apply(make, []);
  }
}
