package haxe;

/*
 * Calls after a time.
 */

import rt.Host;

/** Calls `run` again and again until it is stopped. */
class Timer {
  var id:Dynamic;

  /** Calls `run` every `time_ms` milliseconds. */
  public function new(time_ms:Int) {
    id = Host.timerStart(() -> run(), time_ms, true);
  }

  /** No further calls. */
  public function stop():Void {
    if (id == null) return;
    Host.timerStop(id);
    id = null;
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
