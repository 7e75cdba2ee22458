package rt;

/*
 * The lock below all others.
 */

/** A lock that one thread holds at a time, not the same one twice. A word: 0 free, 1 held, 2 held and waited for. */
abstract Latch(Raw<Int>) {
  /** A free one. */
  public inline function new()
    this = Intrinsics.rawNew(1);

  /** Waits until it is free and takes it. */
  public inline function lock():Void {
    if (Threads.compareExchange(this, 0, 1) != 0) lockSlow(this);
  }

  static function lockSlow(word:Raw<Int>):Void {
    // Most locks are held for moments only.
    for (i in 0...20) {
      if (Threads.compareExchange(word, 0, 1) == 0) return;
      Threads.pause();
    }
    while (Threads.exchange(word, 2) != 0)
      Threads.wait(word, 2, -1);
  }

  /** Takes it where it is free. */
  public inline function tryLock():Bool
    return Threads.compareExchange(this, 0, 1) == 0;

  /** Frees it. */
  public inline function unlock():Void {
    if (Threads.exchange(this, 0) == 2) Threads.wake(this, false);
  }
}
