package rt;

/*
 * What protects the library's own tables where there are threads. Here there are none.
 */

/** One lock for all of them; not to be taken twice. */
class Guard {
  /** Waits until no other thread holds it. */
  public static inline function lock():Void {}

  /** Gives it back. */
  public static inline function unlock():Void {}

  /** What was written before is seen by those who see what is written after. */
  public static inline function fence():Void {}
}
