package rt;

/*
 * Waiting for something to change.
 */

/** Threads wait for it while they don't hold a latch. A word that counts the signals. */
abstract Signal(Raw<Int>) {
  /** A new one. */
  public inline function new()
    this = Intrinsics.rawNew(1);

  /**
   * Frees the latch, waits for the next signal (so many seconds at most where that isn't negative), and takes the latch again.
   * False when the time was up. May come back for no reason.
   */
  public inline function wait(latch:Latch, seconds:Float):Bool {
    var seen = Threads.load(this);
    latch.unlock();
    var woken = Threads.wait(this, seen, seconds);
    latch.lock();
    return woken;
  }

  /** Wakes one of those who wait. */
  public inline function one():Void {
    Threads.add(this, 1);
    Threads.wake(this, false);
  }

  /** Wakes all who wait. */
  public inline function all():Void {
    Threads.add(this, 1);
    Threads.wake(this, true);
  }
}
