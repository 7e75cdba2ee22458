package sys.thread;

/*
 * Mutual exclusion.
 */

import rt.Intrinsics;
import rt.Raw;
import rt.Threads;

/** A lock that one thread holds at a time; the one that holds it may take it again and releases it as often. */
class Mutex {
  final word:Raw<Int> = Intrinsics.rawNew(1);

  /** The thread that holds it; only what that thread itself wrote counts. */
  var owner:Null<Thread> = null;

  var depth = 0;

  /** A free one. */
  public function new():Void {}

  /** Waits until it is free and takes it. */
  public function acquire():Void {
    var me = Thread.current();
    if (owner == me) {
      depth++;
      return;
    }
    if (Threads.compareExchange(word, 0, 1) != 0) while (Threads.exchange(word, 2) != 0)
      Threads.wait(word, 2, -1);
    owner = me;
    depth = 1;
  }

  /** Takes it where it is free; whether that was so. */
  public function tryAcquire():Bool {
    var me = Thread.current();
    if (owner == me) {
      depth++;
      return true;
    }
    if (Threads.compareExchange(word, 0, 1) != 0) return false;
    owner = me;
    depth = 1;
    return true;
  }

  /** Gives it back; throws where this thread doesn't hold it. */
  public function release():Void {
    if (owner != Thread.current()) throw new haxe.Exception("The mutex isn't held by this thread");
    depth--;
    if (depth > 0) return;
    owner = null;
    if (Threads.exchange(word, 0) == 2) Threads.wake(word, false);
  }
}
