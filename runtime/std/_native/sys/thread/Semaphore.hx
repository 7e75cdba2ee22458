package sys.thread;

/*
 * Counted permits.
 */

import rt.Latch;
import rt.Signal;

/** So many threads at a time. */
class Semaphore {
  final latch = new Latch();
  final signal = new Signal();
  var count:Int;

  /** With a number of permits. */
  public function new(value:Int):Void {
    count = value;
  }

  /** Waits for a permit and takes it. */
  public function acquire():Void {
    latch.lock();
    while (count <= 0)
      signal.wait(latch, -1);
    count--;
    latch.unlock();
  }

  /** Takes a permit where there is one, or becomes one within so many seconds; whether that was so. */
  public function tryAcquire(?timeout:Float):Bool {
    latch.lock();
    var end = timeout == null ? 0.0 : Sys.time() + timeout;
    while (count <= 0) {
      var left = timeout == null ? 0.0 : end - Sys.time();
      if (left <= 0) {
        latch.unlock();
        return false;
      }
      signal.wait(latch, left);
    }
    count--;
    latch.unlock();
    return true;
  }

  /** Gives a permit back. */
  public function release():Void {
    latch.lock();
    count++;
    latch.unlock();
    signal.one();
  }
}
