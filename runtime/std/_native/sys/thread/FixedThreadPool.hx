package sys.thread;

/*
 * Pools of so many threads.
 */

import haxe.Exception;

/** A pool with a fixed number of threads. */
class FixedThreadPool implements IThreadPool {
  /** How many threads there are. */
  public var threadsCount(get, null):Int;

  /** Whether it takes no tasks any more. */
  public var isShutdown(get, never):Bool;

  var ended = false;
  final size:Int;
  final queue = new Deque<() -> Void>();

  /** A pool with so many threads. */
  public function new(threadsCount:Int):Void {
    if (threadsCount < 1) throw new ThreadPoolException("FixedThreadPool needs threadsCount to be at least 1.");
    size = threadsCount;
    for (i in 0...threadsCount)
      Thread.create(work);
  }

  function get_threadsCount():Int
    return size;

  function get_isShutdown():Bool
    return ended;

  /** Has a task carried out soon. */
  public function run(task:() -> Void):Void {
    if (ended) throw new ThreadPoolException("Task is rejected. Thread pool is shut down.");
    if (task == null) throw new ThreadPoolException("Task to run must not be null.");
    queue.add(task);
  }

  /** Lets the threads end when the tasks so far are done. */
  public function shutdown():Void {
    if (ended) return;
    ended = true;
    for (i in 0...size)
      queue.add(quit);
  }

  /** The last task of each thread. */
  static final quit = () -> throw new Quit();

  function work():Void {
    while (true) {
      var task = queue.pop(true);
      try {
        task();
      } catch (e:Quit) {
        return;
      } catch (e) {
        // The other tasks go on.
        Thread.report(e);
      }
    }
  }
}

private class Quit extends Exception {
  public function new()
    super("");
}
