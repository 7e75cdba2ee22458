package sys.thread;

/*
 * Values of each thread.
 */

import haxe.ds.IntMap;
import rt.Intrinsics;
import rt.Raw;
import rt.Threads;

/** A variable of which every thread has its own. */
class Tls<T> {
  static final count:Raw<Int> = Intrinsics.rawNew(1);

  final id = Threads.add(count, 1);

  /** This thread's value; null at first. */
  public var value(get, set):T;

  /** A new variable. */
  public function new():Void {}

  @:access(sys.thread.Thread)
  function get_value():T {
    var own = Thread.current().locals;
    return own == null ? cast null : cast own.get(id);
  }

  @:access(sys.thread.Thread)
  function set_value(v:T):T {
    var me = Thread.current();
    if (me.locals == null) me.locals = new IntMap();
    me.locals.set(id, v);
    return v;
  }
}
