package haxe;

/*
 * Calls after a time: by events of the thread, or by the host's timers where there is a host.
 */

import rt.Host;
import rt.Threads;
import sys.thread.EventLoop;
import sys.thread.Thread;

/** Calls `run` again and again until it is stopped. */
class Timer {
  var id:Dynamic = null;
  var thread:Null<Thread> = null;
  var handler:Null<EventHandler> = null;

  /** Calls `run` every `time_ms` milliseconds. */
  public function new(time_ms:Int) {
    var me = Thread.current();
    if (Threads.hasHost() && me == EntryPoint.mainThread) {
      id = Host.timerStart(() -> run(), time_ms, true);
      return;
    }
    thread = me;
    handler = me.events.repeat(() -> run(), time_ms);
  }

  /** No further calls. */
  public function stop():Void {
    if (id != null) {
      Host.timerStop(id);
      id = null;
    }
    if (thread == null) return;
    thread.events.cancel(handler);
    thread = null;
  }

  /** What is called; to be replaced or overridden. */
  public dynamic function run():Void {}

  /** Calls `f` once after `time_ms` milliseconds; the timer can be stopped before. */
  public static function delay(f:Void->Void, time_ms:Int):Timer {
    var t = new Timer(time_ms);
    t.run = function() {
      t.stop();
      f();
    };
    return t;
  }

  /** Calls `f`, traces the time it took, and gives its result. */
  public static function measure<T>(f:Void->T, ?pos:PosInfos):T {
    var t0 = stamp();
    var r = f();
    Log.trace((stamp() - t0) + "s", pos);
    return r;
  }

  /** Seconds from some start. */
  public static inline function stamp():Float
    return Host.time();
}
