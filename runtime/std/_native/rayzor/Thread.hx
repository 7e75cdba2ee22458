package rayzor;

/*
 * Threads that give a result.
 */

import haxe.Exception;
import rt.Latch;
import rt.Signal;
import rt.Threads;

/** A thread of the operating system and what it will give. */
class Thread<T> {
  final latch = new Latch();
  final signal = new Signal();
  var finished = false;
  var result:Null<T> = null;
  var error:Null<Exception> = null;

  function new() {}

  /** Calls `f` in a new thread. */
  public static function spawn<T>(f:() -> T):Thread<T> {
    var made = new Thread<T>();
    sys.thread.Thread.create(() -> made.run(f));
    return made;
  }

  function run(f:() -> T):Void {
    try {
      result = f();
    } catch (e) {
      error = e;
    }
    latch.lock();
    finished = true;
    latch.unlock();
    signal.all();
  }

  /** Waits for its end and gives what `f` gave; throws what it threw. */
  public function join():T {
    latch.lock();
    while (!finished)
      signal.wait(latch, -1);
    latch.unlock();
    if (error != null) throw error;
    return cast result;
  }

  /** Whether it has ended. */
  public function isFinished():Bool {
    latch.lock();
    var is = finished;
    latch.unlock();
    return is;
  }

  /** Lets other threads go first. */
  public static inline function yieldNow():Void
    Threads.pause();

  /** Waits so many milliseconds. */
  public static inline function sleep(millis:Int):Void
    Sys.sleep(millis / 1000);

  /** How many threads run at a time. */
  public static inline function processors():Int
    return Threads.processors();
}
