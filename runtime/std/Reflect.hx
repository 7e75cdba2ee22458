/*
 * Values by the names of their fields.
 */

import rt.ClassIds;
import rt.ClassValue;
import rt.Dyn;
import rt.DynamicObject;
import rt.Host;
import rt.Intrinsics;
import rt.Members;
import rt.Reflection;
import rt.Structures;
import rt.VarArgs;

/** Reading, writing and calling fields by name. */
class Reflect {
  /** Whether the object itself has such a field. */
  public static function hasField(o:Dynamic, field:String):Bool {
    var id = Intrinsics.classId(o);
    if (id == ClassIds.HOST) return Host.has(o, field);
    if (id < ClassIds.FIRST) return false;
    if (o is DynamicObject) return (cast o : DynamicObject).has(field);
    if (o is ClassValue) return Reflection.staticFields((cast o : ClassValue).id).contains(field);
    return switch Reflection.kindOf(id) {
      case 3: Structures.has(o, field);
      case 1: Reflection.hasField(o, field);
      default: false;
    }
  }

  /** The value of a field, null where there is none; property accessors are not called. */
  public static function field(o:Dynamic, field:String):Dynamic {
    var id = Intrinsics.classId(o);
    switch id {
      case ClassIds.STRING:
        return Members.ofString((o : String), field);
      case ClassIds.ARRAY:
        return Members.ofArray((cast o : Array<Dynamic>), field);
      case ClassIds.HOST:
        return Host.get(o, field);
      default:
    }
    if (id < ClassIds.FIRST) return null;
    if (o is DynamicObject) return (cast o : DynamicObject).get(field);
    if (o is ClassValue) return Members.ofClass((cast o : ClassValue), field);
    return switch Reflection.kindOf(id) {
      case 3: Structures.get(o, field);
      case 1: Reflection.hasField(o, field) ? Reflection.getField(o, field) : null;
      default: null;
    }
  }

  /** Writes a field; property accessors are not called. */
  public static function setField(o:Dynamic, field:String, value:Dynamic):Void {
    var id = Intrinsics.classId(o);
    if (id == ClassIds.HOST) {
      Host.set(o, field, value);
      return;
    }
    if (id < ClassIds.FIRST) return;
    if (o is DynamicObject)
      (cast o : DynamicObject).set(field, value);
    else if (o is ClassValue)
      Reflection.setStaticField((cast o : ClassValue).id, field, value);
    else
      switch Reflection.kindOf(id) {
        case 3:
          Structures.set(o, field, value);
        case 1:
          Reflection.setField(o, field, value);
        default:
      }
  }

  /** The value of a field or property, through its accessor where it has one. */
  public static function getProperty(o:Dynamic, field:String):Dynamic {
    var id = Intrinsics.classId(o);
    if (id < ClassIds.FIRST || (o is DynamicObject) || Reflection.kindOf(id) != 1) return Reflect.field(o, field);
    if (o is ClassValue) {
      var cls:ClassValue = cast o;
      if (Reflection.staticFields(cls.id).contains("get_" + field)) return Dyn.apply(Reflection.staticField(cls.id, "get_" + field), []);
      return Reflect.field(o, field);
    }
    return Reflection.getProperty(o, field);
  }

  /** Writes a field or property, through its accessor where it has one. */
  public static function setProperty(o:Dynamic, field:String, value:Dynamic):Void {
    var id = Intrinsics.classId(o);
    if (id < ClassIds.FIRST || (o is DynamicObject) || Reflection.kindOf(id) != 1)
      setField(o, field, value);
    else if (o is ClassValue) {
      var cls:ClassValue = cast o;
      if (Reflection.staticFields(cls.id).contains("set_" + field))
        Dyn.apply(Reflection.staticField(cls.id, "set_" + field), [value]);
      else
        setField(o, field, value);
    } else
      Reflection.setProperty(o, field, value);
  }

  /** Calls a function with arguments; `o` is the `this` of functions of the host. */
  public static function callMethod(o:Dynamic, func:haxe.Constraints.Function, args:Array<Dynamic>):Dynamic {
    var f:Dynamic = func;
    if (Intrinsics.classId(f) == ClassIds.HOST) return Host.apply(f, o, Dyn.hostList(args));
    return Dyn.apply(f, args);
  }

  /** The names of the fields of an object: of a structure all, of an instance its variables. */
  public static function fields(o:Dynamic):Array<String> {
    var id = Intrinsics.classId(o);
    if (id == ClassIds.HOST) {
      var names:Array<String> = [];
      var keys = Host.keys(o);
      for (i in 0...Host.length(keys))
        names.push((Host.at(keys, i) : String));
      return names;
    }
    if (id < ClassIds.FIRST) return [];
    if (o is DynamicObject) return (cast o : DynamicObject).keys();
    if (o is ClassValue) return Reflection.staticFields((cast o : ClassValue).id);
    return switch Reflection.kindOf(id) {
      case 3: Structures.fields(o);
      case 1: Reflection.instanceFields(id).filter(name -> Reflection.hasField(o, name) && !Reflection.isClosure(Reflection.getField(o, name)));
      default: [];
    }
  }

  /** Whether it is a function. */
  public static function isFunction(f:Dynamic):Bool {
    var id = Intrinsics.classId(f);
    if (id == ClassIds.HOST) return Host.typeOf(f) == "function";
    return id >= ClassIds.FIRST && (Reflection.kindOf(id) == 4 || (f is VarArgs));
  }

  /** Compares numbers or strings: negative, 0 or positive. */
  public static function compare<T>(a:T, b:T):Int {
    var x:Dynamic = a;
    var y:Dynamic = b;
    if (Dyn.eq(x, y)) return 0;
    if (x == null || y == null) return x == null ? -1 : 1;
    return Dyn.gt(x, y) ? 1 : -1;
  }

  /** Whether both are the same method of the same object, or both null. */
  public static function compareMethods(f1:Dynamic, f2:Dynamic):Bool {
    return Dyn.eq(f1, f2) && (f1 == null || isFunction(f1));
  }

  /** Whether it is an object: a structure, an instance, a String, an Array, a class or an enum. */
  public static function isObject(v:Dynamic):Bool {
    var id = Intrinsics.classId(v);
    switch id {
      case ClassIds.STRING | ClassIds.ARRAY:
        return true;
      case ClassIds.HOST:
        return Host.typeOf(v) == "object" || Host.typeOf(v) == "error";
      default:
    }
    if (id < ClassIds.FIRST || (v is VarArgs)) return false;
    var kind = Reflection.kindOf(id);
    return kind == 1 || kind == 3;
  }

  /** Whether it is a value of an enum. */
  public static function isEnumValue(v:Dynamic):Bool {
    var id = Intrinsics.classId(v);
    return id >= ClassIds.FIRST && Reflection.kindOf(id) == 2;
  }

  /** Takes a field of a structure away; whether there was one. */
  public static function deleteField(o:Dynamic, field:String):Bool {
    var id = Intrinsics.classId(o);
    if (id == ClassIds.HOST) return Host.delete(o, field);
    if (id < ClassIds.FIRST) return false;
    if (o is DynamicObject) return (cast o : DynamicObject).delete(field);
    return Reflection.kindOf(id) == 3 && Structures.delete(o, field);
  }

  /** A structure with the same fields. */
  public static function copy<T>(o:Null<T>):Null<T> {
    if (o == null) return null;
    var d:Dynamic = o;
    if (d is DynamicObject) return cast ((cast d : DynamicObject).copy() : Dynamic);
    var made = new DynamicObject();
    for (name in fields(d))
      made.set(name, field(d, name));
    return cast (made : Dynamic);
  }

  /** A function of any number of arguments. */
  @:overload(function(f:Array<Dynamic>->Void):Dynamic {})
  public static function makeVarArgs(f:Array<Dynamic>->Dynamic):Dynamic
    return new VarArgs(f);
}
