package sys.thread;

/*
 * Queues between threads.
 */

import rt.Latch;
import rt.Queue;
import rt.Signal;

/** A queue that threads add to and take from at both ends. */
class Deque<T> {
  final latch = new Latch();
  final signal = new Signal();
  final queue = new Queue<T>();

  /** An empty one. */
  public function new():Void {}

  /** Adds behind the others. */
  public function add(i:T):Void {
    latch.lock();
    queue.add(i);
    latch.unlock();
    signal.one();
  }

  /** Adds before the others. */
  public function push(i:T):Void {
    latch.lock();
    queue.push(i);
    latch.unlock();
    signal.one();
  }

  /** Takes the first. Where there is none it waits (`block`), or gives null. */
  public function pop(block:Bool):Null<T> {
    latch.lock();
    while (queue.length == 0) {
      if (!block) {
        latch.unlock();
        return null;
      }
      signal.wait(latch, -1);
    }
    var v = queue.take();
    latch.unlock();
    return v;
  }
}
