package rt;

/*
 * What protects the library's own tables where there are threads.
 */

/** One lock for all of them; not to be taken twice. */
class Guard {
  static final latch = new Latch();
  static final word:Raw<Int> = Intrinsics.rawNew(1);

  /** Waits until no other thread holds it. */
  public static function lock():Void
    latch.lock();

  /** Gives it back. */
  public static function unlock():Void
    latch.unlock();

  /** What was written before is seen by those who see what is written after. */
  public static function fence():Void
    Threads.store(word, 0);
}
