package rt;

/*
 * Classes and enums as values.
 */

import haxe.ds.StringMap;

/** What a type is at run time. One object per class or enum, so that identity is equality. */
class ClassValue {
  /** Never changed in place: threads read it without a lock. */
  static var byId:Array<ClassValue> = [];

  static var byName:StringMap<ClassValue> = new StringMap();

  /** The class id; of a generic class the smallest one seen, that is the one its specialisations descend from. */
  public var id(default, null):Int;

  /** The dotted Haxe name. */
  public final name:String;

  /** Whether it stands for an enum. */
  public final isEnum:Bool;

  function new(id:Int, name:String, isEnum:Bool) {
    this.id = id;
    this.name = name;
    this.isEnum = isEnum;
  }

  /** What `Class` is as a value. */
  public static function ofClass():ClassValue
    return meta("Class");

  /** What `Enum` is as a value. */
  public static function ofEnum():ClassValue
    return meta("Enum");

  static function meta(name:String):ClassValue {
    Guard.lock();
    var found = byName.get(name);
    if (found == null) {
      found = new ClassValue(ClassIds.NULL, name, false);
      byName.set(name, found);
    }
    Guard.unlock();
    return found;
  }

  /** The value for a class id. */
  public static function of(id:Int):ClassValue {
    var all = byId;
    if (id < all.length) {
      var known = all[id];
      if (known != null) return known;
    }
    var name = nameOf(id);
    Guard.lock();
    var found = byName.get(name);
    if (found == null) {
      found = new ClassValue(id, name, id >= ClassIds.FIRST && Reflection.kindOf(id) == 2);
      byName.set(name, found);
    } else if (id < found.id)
      found.id = id;
    var more = byId.copy();
    more[id] = found;
    Guard.fence();
    byId = more;
    Guard.unlock();
    return found;
  }

  /** Whether a value is a `Class`. */
  public static function isClass(v:Dynamic):Bool
    return (v is ClassValue) && !(cast v : ClassValue).isEnum;

  /** Whether a value is an `Enum`. */
  public static function isEnumType(v:Dynamic):Bool
    return (v is ClassValue) && (cast v : ClassValue).isEnum;

  /** The Haxe name of the class with that id. */
  public static function nameOf(id:Int):String
    return switch id {
      case ClassIds.NULL: "Void";
      case ClassIds.HOST: "Dynamic";
      case ClassIds.INT: "Int";
      case ClassIds.FLOAT: "Float";
      case ClassIds.BOOL: "Bool";
      case ClassIds.STRING: "String";
      case ClassIds.INT64: "haxe.Int64";
      case ClassIds.ARRAY: "Array";
      default:
        var name = Reflection.className(id);
        name == null ? "?" : name;
    }

  /** The class above, or null. */
  public function superClass():Null<ClassValue> {
    if (id < ClassIds.FIRST) return null;
    var up = Reflection.superClass(id);
    while (up >= ClassIds.FIRST && Reflection.className(up) == name)
      up = Reflection.superClass(up);
    return up < ClassIds.FIRST ? null : of(up);
  }

  /** Whether a value is an instance of it. */
  public function holds(v:Dynamic):Bool {
    var of = Intrinsics.classId(v);
    return switch id {
      case ClassIds.NULL: false;
      case ClassIds.HOST: of != ClassIds.NULL;
      case ClassIds.INT: of == ClassIds.INT || of == ClassIds.FLOAT && isWhole(v);
      case ClassIds.FLOAT: of == ClassIds.FLOAT || of == ClassIds.INT;
      case ClassIds.BOOL | ClassIds.STRING | ClassIds.INT64 | ClassIds.ARRAY: of == id;
      default: of >= ClassIds.FIRST && (of == id || (isEnum ? Reflection.kindOf(of) == 2 && ClassValue.of(Reflection.enumBase(of)) == this : Reflection.isInstance(v, id)));
    }
  }

  static inline function isWhole(v:Float):Bool {
    var i = Intrinsics.floatToInt(v);
    return (i : Float) == v;
  }

  /** `Class<Name>` or `Enum<Name>`. */
  public function toString():String
    return isEnum ? 'Enum<$name>' : 'Class<$name>';
}
