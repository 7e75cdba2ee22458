package rayzor;

/*
 * Shared values with a count.
 */

import haxe.ds.Option;
import rt.Intrinsics;
import rt.Raw;
import rt.Threads;

/** One of several handles of a value; threads count them together. The collector frees the value: the count is for `tryUnwrap`. */
class Arc<T> {
  final count:Raw<Int>;
  var value:Null<T>;
  var live = true;

  /** The first handle of a value; or, with another handle, one more. */
  public function new(value:T, ?shared:Arc<T>) {
    this.value = value;
    if (shared == null)
      count = Intrinsics.rawNew(1);
    else
      count = shared.count;
    Threads.add(count, 1);
  }

  /** Another handle of the value. */
  public function clone():Arc<T> {
    return new Arc(get(), this);
  }

  function check():Void {
    if (!live) throw new haxe.Exception("This Arc was dropped");
  }

  /** The value. */
  public function get():T {
    check();
    return cast value;
  }

  /** How many handles there are. */
  public function strongCount():Int
    return Threads.load(count);

  /** Gives this handle up. */
  public function drop():Void {
    if (!live) return;
    live = false;
    value = null;
    Threads.add(count, -1);
  }

  /** The value where this is its only handle, which is given up. */
  public function tryUnwrap():Option<T> {
    check();
    if (Threads.compareExchange(count, 1, 0) != 1) return None;
    var v:T = cast value;
    live = false;
    value = null;
    return Some(v);
  }
}
