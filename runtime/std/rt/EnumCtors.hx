package rt;

/*
 * Enum constructors looked up by name.
 */

/** Constructors as values. */
class EnumCtors {
  /** The value of a constructor without arguments, or a function that makes one. */
  public static function value(enumId:Int, index:Int):Dynamic {
    if (arity(enumId, index) == 0) return Reflection.makeEnum(enumId, index, []);
    return new VarArgs(args -> Reflection.makeEnum(enumId, index, args));
  }

  /** The number of arguments of a constructor; the classes of the constructors follow their enum's. */
  public static function arity(enumId:Int, index:Int):Int {
    var id = enumId + 1;
    while (Reflection.kindOf(id) == 2 && Reflection.enumBase(id) == enumId) {
      if (Reflection.ctorIndex(id) == index) return Reflection.ctorArity(id);
      id++;
    }
    return 0;
  }
}
