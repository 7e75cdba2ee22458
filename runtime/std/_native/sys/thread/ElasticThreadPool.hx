package sys.thread;

/*
 * Pools that grow.
 */

import rt.Latch;
import rt.Queue;
import rt.Signal;

/** A pool that starts a thread for a task where none is idle, up to a number; idle ones end after a time. */
class ElasticThreadPool implements IThreadPool {
  /** How many threads there are. */
  public var threadsCount(get, null):Int;

  /** How many there may be. */
  public var maxThreadsCount:Int;

  /** Whether it takes no tasks any more. */
  public var isShutdown(get, never):Bool;

  final timeout:Float;
  final latch = new Latch();
  final signal = new Signal();
  final queue = new Queue<() -> Void>();
  var ended = false;
  var alive = 0;
  var idle = 0;

  /** A pool of so many threads at most, whose threads end after so many seconds without a task. */
  public function new(maxThreadsCount:Int, threadTimeout:Float = 60):Void {
    if (maxThreadsCount < 1) throw new ThreadPoolException("ElasticThreadPool needs maxThreadsCount to be at least 1.");
    this.maxThreadsCount = maxThreadsCount;
    timeout = threadTimeout;
  }

  function get_threadsCount():Int
    return alive;

  function get_isShutdown():Bool
    return ended;

  /** Has a task carried out soon. */
  public function run(task:() -> Void):Void {
    if (task == null) throw new ThreadPoolException("Task to run must not be null.");
    latch.lock();
    if (ended) {
      latch.unlock();
      throw new ThreadPoolException("Task is rejected. Thread pool is shut down.");
    }
    queue.add(task);
    var starts = idle < queue.length && alive < maxThreadsCount;
    if (starts) alive++;
    latch.unlock();
    if (starts)
      Thread.create(work);
    else
      signal.one();
  }

  /** Lets the threads end when the tasks so far are done. */
  public function shutdown():Void {
    latch.lock();
    ended = true;
    latch.unlock();
    signal.all();
  }

  function work():Void {
    latch.lock();
    while (true) {
      var end = Sys.time() + timeout;
      idle++;
      while (queue.length == 0 && !ended) {
        var left = end - Sys.time();
        if (left <= 0) break;
        signal.wait(latch, left);
      }
      idle--;
      if (queue.length == 0) break;
      var task = queue.take();
      latch.unlock();
      try {
        task();
      } catch (e) {
        // The other tasks go on.
        Thread.report(e);
      }
      latch.lock();
    }
    alive--;
    latch.unlock();
  }
}
