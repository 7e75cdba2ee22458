package haxe;

/*
 * Functions on enums and their values, for `using haxe.EnumTools`.
 */

/** On enums. */
class EnumTools {
  /** The enum's name with its package. */
  public static inline function getName<T>(e:Enum<T>):String
    return Type.getEnumName(e);

  /** A value by the name of its constructor. */
  public static inline function createByName<T>(e:Enum<T>, constr:String, ?params:Array<Dynamic>):T
    return Type.createEnum(e, constr, params);

  /** A value by the position of its constructor. */
  public static inline function createByIndex<T>(e:Enum<T>, index:Int, ?params:Array<Dynamic>):T
    return Type.createEnumIndex(e, index, params);

  /** All values of constructors without arguments. */
  public static inline function createAll<T>(e:Enum<T>):Array<T>
    return Type.allEnums(e);

  /** The names of the constructors. */
  public static inline function getConstructors<T>(e:Enum<T>):Array<String>
    return Type.getEnumConstructs(e);

}

/** On enum values. */
class EnumValueTools {
  /** Whether they have the same constructor and equal arguments. */
  public static inline function equals<T:EnumValue>(a:T, b:T):Bool
    return Type.enumEq(a, b);

  /** The constructor's name. */
  public static inline function getName(e:EnumValue):String
    return Type.enumConstructor(e);

  /** The arguments. */
  public static inline function getParameters(e:EnumValue):Array<Dynamic>
    return Type.enumParameters(e);

  /** The constructor's position. */
  public static inline function getIndex(e:EnumValue):Int
    return Type.enumIndex(e);
}
