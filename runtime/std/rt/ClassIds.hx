package rt;

/*
 * Class ids of values that are no class instances; `builtinClasses` of src/compiler/mir/program.ts.
 */

/** What `Intrinsics.classId` gives for the values of the machine. */
class ClassIds {
  public static inline var NULL = 0;

  /** A JavaScript value. */
  public static inline var HOST = 1;

  public static inline var INT = 2;
  public static inline var FLOAT = 3;
  public static inline var BOOL = 4;
  public static inline var STRING = 5;
  public static inline var INT64 = 6;
  public static inline var ARRAY = 7;

  /** The first id of a class of the program. */
  public static inline var FIRST = 8;
}
