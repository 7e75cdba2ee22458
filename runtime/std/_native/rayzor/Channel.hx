package rayzor;

/*
 * Values on their way between threads.
 */

import haxe.ds.Option;
import rt.Latch;
import rt.Queue;
import rt.Signal;

/** A queue; with a capacity, senders wait while it is full. */
class Channel<T> {
  final latch = new Latch();
  final arrived = new Signal();
  final taken = new Signal();
  final queue = new Queue<T>();
  final limit:Int;
  var closed = false;

  /** A channel for so many values at a time; 0: for any number. */
  public function new(capacity:Int = 0) {
    limit = capacity < 0 ? 0 : capacity;
  }

  /** A channel for so many values at a time. */
  public static inline function bounded<T>(capacity:Int):Channel<T>
    return new Channel<T>(capacity < 1 ? 1 : capacity);

  /** A channel for any number of values. */
  public static inline function unbounded<T>():Channel<T>
    return new Channel<T>(0);

  /** Adds a value, waiting while there is no room; false where the channel is closed. */
  public function send(v:T):Bool {
    latch.lock();
    while (limit > 0 && queue.length >= limit && !closed)
      taken.wait(latch, -1);
    var open = !closed;
    if (open) queue.add(v);
    latch.unlock();
    if (open) arrived.one();
    return open;
  }

  /** Adds a value where there is room and the channel is open; whether that was so. */
  public function trySend(v:T):Bool {
    latch.lock();
    var fits = !closed && (limit == 0 || queue.length < limit);
    if (fits) queue.add(v);
    latch.unlock();
    if (fits) arrived.one();
    return fits;
  }

  /** The next value, waited for; None when the channel is closed and empty. */
  public function receive():Option<T> {
    latch.lock();
    while (queue.length == 0 && !closed)
      arrived.wait(latch, -1);
    return next();
  }

  /** The next value where there is one. */
  public function tryReceive():Option<T> {
    latch.lock();
    return next();
  }

  /** The caller holds the latch, which is freed. */
  function next():Option<T> {
    if (queue.length == 0) {
      latch.unlock();
      return None;
    }
    var v = queue.take();
    latch.unlock();
    if (limit > 0) taken.one();
    return Some(v);
  }

  /** No more values get in; those inside can still be received. */
  public function close():Void {
    latch.lock();
    closed = true;
    latch.unlock();
    arrived.all();
    taken.all();
  }

  /** Whether it is closed. */
  public function isClosed():Bool
    return closed;

  /** How many values are inside. */
  public function len():Int {
    latch.lock();
    var n = queue.length;
    latch.unlock();
    return n;
  }

  /** How many values there is room for, 0 without a limit. */
  public function capacity():Int
    return limit;

  /** Whether no value is inside. */
  public function isEmpty():Bool
    return len() == 0;

  /** Whether senders have to wait. */
  public function isFull():Bool
    return limit > 0 && len() >= limit;
}
