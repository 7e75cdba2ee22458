package sys.thread;

/*
 * Waiting for releases.
 */

import rt.Latch;
import rt.Signal;

/** Counts releases; each lets one waiter through. */
class Lock {
  final latch = new Latch();
  final signal = new Signal();
  var count = 0;

  /** Without any release. */
  public function new():Void {}

  /** Waits for a release, so many seconds at most; whether there was one. */
  public function wait(?timeout:Float):Bool {
    latch.lock();
    var end = timeout == null ? 0.0 : Sys.time() + timeout;
    while (count == 0) {
      var left = timeout == null ? -1.0 : end - Sys.time();
      if (timeout != null && left <= 0) {
        latch.unlock();
        return false;
      }
      signal.wait(latch, left);
    }
    count--;
    latch.unlock();
    return true;
  }

  /** Lets one waiter through, now or later. */
  public function release():Void {
    latch.lock();
    count++;
    latch.unlock();
    signal.one();
  }
}
