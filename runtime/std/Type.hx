/*
 * Types at run time.
 */

import rt.ClassIds;
import rt.ClassValue;
import rt.Dyn;
import rt.DynamicObject;
import rt.EnumCtors;
import rt.Intrinsics;
import rt.Reflection;
import rt.VarArgs;

/** What kind of value something is. */
enum ValueType {
  /** null */
  TNull;

  /** An Int. */
  TInt;

  /** A Float. */
  TFloat;

  /** A Bool. */
  TBool;

  /** A structure, a class or an enum. */
  TObject;

  /** A function. */
  TFunction;

  /** An instance of a class. */
  TClass(c:Class<Dynamic>);

  /** A value of an enum. */
  TEnum(e:Enum<Dynamic>);

  /** Something of the host. */
  TUnknown;
}

/** Classes and enums of the program. */
class Type {
  static inline function classValue(c:Dynamic):ClassValue
    return cast c;

  /** Whether the class id is of an instance that Haxe code made a class for (not a structure kept by name). */
  static function isInternal(o:Dynamic):Bool
    return (o is DynamicObject) || (o is ClassValue) || (o is VarArgs);

  /** The class of an instance, null where it is none. */
  public static function getClass<T>(o:T):Class<T> {
    var v:Dynamic = o;
    var id = Intrinsics.classId(v);
    if (id == ClassIds.STRING || id == ClassIds.ARRAY) return cast (ClassValue.of(id) : Dynamic);
    if (id < ClassIds.FIRST || Reflection.kindOf(id) != 1 || isInternal(v)) return null;
    return cast (ClassValue.of(id) : Dynamic);
  }

  /** The enum of a value. */
  public static function getEnum(o:EnumValue):Enum<Dynamic> {
    var v:Dynamic = o;
    var id = Intrinsics.classId(v);
    if (id < ClassIds.FIRST || Reflection.kindOf(id) != 2) return null;
    return cast (ClassValue.of(Reflection.enumBase(id)) : Dynamic);
  }

  /** The class above, or null. */
  public static function getSuperClass(c:Class<Dynamic>):Class<Dynamic> {
    if (c == null) return null;
    return cast (classValue(c).superClass() : Dynamic);
  }

  /** The class's name with its package. */
  public static function getClassName(c:Class<Dynamic>):String
    return c == null ? null : classValue(c).name;

  /** The enum's name with its package. */
  public static function getEnumName(e:Enum<Dynamic>):String
    return e == null ? null : classValue(e).name;

  /** A class by its name, null where the program has none. */
  public static function resolveClass(name:String):Class<Dynamic> {
    var id = switch name {
      case "Array": ClassIds.ARRAY;
      case "String": ClassIds.STRING;
      default: Reflection.classIdOfName(name);
    }
    return id == 0 ? null : cast (ClassValue.of(id) : Dynamic);
  }

  /** An enum by its name, null where the program has none. */
  public static function resolveEnum(name:String):Enum<Dynamic> {
    var id = Reflection.enumIdOfName(name);
    return id == 0 ? null : cast (ClassValue.of(id) : Dynamic);
  }

  /** A new instance, its constructor called. */
  public static function createInstance<T>(cl:Class<T>, args:Array<Dynamic>):T {
    var c = classValue(cl);
    if (c.id == ClassIds.ARRAY) {
      var made:Array<Dynamic> = [];
      return cast (made : Dynamic);
    }
    if (c.id == ClassIds.STRING) return cast (args[0] : Dynamic);
    return cast Reflection.createInstance(c.id, args);
  }

  /** A new instance, its constructor not called. */
  public static function createEmptyInstance<T>(cl:Class<T>):T {
    var c = classValue(cl);
    if (c.id == ClassIds.ARRAY) {
      var made:Array<Dynamic> = [];
      return cast (made : Dynamic);
    }
    if (c.id == ClassIds.STRING) return cast ("" : Dynamic);
    return cast Reflection.createEmpty(c.id);
  }

  /** An enum value by the name of its constructor. */
  public static function createEnum<T>(e:Enum<T>, constr:String, ?params:Array<Dynamic>):T {
    var index = Reflection.enumCtorNames(classValue(e).id).indexOf(constr);
    if (index < 0) throw 'No such constructor $constr';
    return make(e, index, params);
  }

  /** An enum value by the position of its constructor. */
  public static function createEnumIndex<T>(e:Enum<T>, index:Int, ?params:Array<Dynamic>):T {
    var names = Reflection.enumCtorNames(classValue(e).id);
    if (index < 0 || index >= names.length) throw '$index is not a valid enum constructor index';
    return make(e, index, params);
  }

  static function make<T>(e:Enum<T>, index:Int, ?params:Array<Dynamic>):T {
    var id = classValue(e).id;
    var arity = EnumCtors.arity(id, index);
    var args:Array<Dynamic> = params == null ? [] : params;
    if (arity == 0 && args.length > 0) throw 'Constructor ${Reflection.enumCtorNames(id)[index]} does not need parameters';
    if (arity > 0 && params == null) throw 'Constructor ${Reflection.enumCtorNames(id)[index]} need parameters';
    return cast Reflection.makeEnum(id, index, args);
  }

  /** The names of the fields of instances, inherited ones included. */
  public static function getInstanceFields(c:Class<Dynamic>):Array<String> {
    var id = classValue(c).id;
    return id < ClassIds.FIRST ? [] : Reflection.instanceFields(id);
  }

  /** The names of the static fields. */
  public static function getClassFields(c:Class<Dynamic>):Array<String> {
    var id = classValue(c).id;
    return id < ClassIds.FIRST ? [] : Reflection.staticFields(id);
  }

  /** The names of the constructors. */
  public static function getEnumConstructs(e:Enum<Dynamic>):Array<String>
    return Reflection.enumCtorNames(classValue(e).id).copy();

  /** What kind of value it is. */
  public static function typeof(v:Dynamic):ValueType {
    var id = Intrinsics.classId(v);
    switch id {
      case ClassIds.NULL:
        return TNull;
      case ClassIds.INT:
        return TInt;
      case ClassIds.FLOAT:
        var f:Float = v;
        return (Intrinsics.floatToInt(f) : Float) == f ? TInt : TFloat;
      case ClassIds.BOOL:
        return TBool;
      case ClassIds.STRING | ClassIds.ARRAY:
        return TClass(cast (ClassValue.of(id) : Dynamic));
      case ClassIds.INT64:
        return TUnknown;
      case ClassIds.HOST:
        return switch rt.Host.typeOf(v) {
          case "function": TFunction;
          case "object" | "error": TObject;
          default: TUnknown;
        }
      default:
    }
    return switch Reflection.kindOf(id) {
      case 1:
        if ((v is DynamicObject) || (v is ClassValue)) TObject;
        else if (v is VarArgs) TFunction;
        else TClass(cast (ClassValue.of(id) : Dynamic));
      case 2: TEnum(cast (ClassValue.of(Reflection.enumBase(id)) : Dynamic));
      case 3: TObject;
      case 4: TFunction;
      default: TUnknown;
    }
  }

  /** Whether two values of an enum have the same constructor and equal arguments. */
  public static function enumEq<T:EnumValue>(a:T, b:T):Bool
    return sameEnum(a, b);

  static function sameEnum(a:Dynamic, b:Dynamic):Bool {
    if (Dyn.eq(a, b)) return true;
    if (!Reflect.isEnumValue(a) || !Reflect.isEnumValue(b)) return false;
    var id = Intrinsics.classId(a);
    if (id != Intrinsics.classId(b)) return false;
    var p = Reflection.enumParams(a);
    var q = Reflection.enumParams(b);
    for (i in 0...p.length)
      if (!sameEnum(p[i], q[i])) return false;
    return true;
  }

  /** The name of the constructor. */
  public static function enumConstructor(e:EnumValue):String
    return Reflection.ctorName(Intrinsics.classId(e));

  /** The arguments. */
  public static function enumParameters(e:EnumValue):Array<Dynamic>
    return Reflection.enumParams(e);

  /** The position of the constructor. */
  public static function enumIndex(e:EnumValue):Int
    return Reflection.ctorIndex(Intrinsics.classId(e));

  /** All values of constructors without arguments. */
  public static function allEnums<T>(e:Enum<T>):Array<T> {
    var id = classValue(e).id;
    var all:Array<T> = [];
    for (i in 0...Reflection.enumCtorNames(id).length)
      if (EnumCtors.arity(id, i) == 0) all.push(cast Reflection.makeEnum(id, i, []));
    return all;
  }
}
