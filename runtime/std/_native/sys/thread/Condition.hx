package sys.thread;

/*
 * Condition variables.
 */

import rt.Intrinsics;
import rt.Raw;
import rt.Threads;

/** A mutex with waiting for signals. */
class Condition {
  final mutex = new Mutex();

  /** Counts the signals. */
  final word:Raw<Int> = Intrinsics.rawNew(1);

  /** A new one. */
  public function new():Void {}

  /** Takes the mutex. */
  public function acquire():Void
    mutex.acquire();

  /** Takes the mutex where it is free; whether that was so. */
  public function tryAcquire():Bool
    return mutex.tryAcquire();

  /** Gives the mutex back. */
  public function release():Void
    mutex.release();

  /** Gives the mutex back, waits for a signal, and takes the mutex again. May come back for no reason. */
  public function wait():Void {
    var seen = Threads.load(word);
    mutex.release();
    Threads.wait(word, seen, -1);
    mutex.acquire();
  }

  /** Wakes one of those who wait. */
  public function signal():Void {
    Threads.add(word, 1);
    Threads.wake(word, false);
  }

  /** Wakes all who wait. */
  public function broadcast():Void {
    Threads.add(word, 1);
    Threads.wake(word, true);
  }
}
