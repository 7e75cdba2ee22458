package sys.thread;

/*
 * Pools of threads.
 */

/** Threads that carry out tasks. */
interface IThreadPool {
  /** How many threads there are. */
  var threadsCount(get, never):Int;

  /** Whether it takes no tasks any more. */
  var isShutdown(get, never):Bool;

  /** Has a task carried out soon. */
  function run(task:() -> Void):Void;

  /** Lets the threads end when the tasks so far are done. */
  function shutdown():Void;
}
