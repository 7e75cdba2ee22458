package sys.thread;

/*
 * Threads without events.
 */

import haxe.Exception;

/** Thrown where a thread has no event loop. */
class NoEventLoopException extends Exception {
  /** With a message. */
  public function new(msg:String = "Event loop is not available. Refer to sys.thread.Thread.runWithEventLoop.", ?previous:Exception) {
    super(msg, previous);
  }
}
