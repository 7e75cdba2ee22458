package sys.thread;

/*
 * Events of a thread.
 */

import rt.Latch;
import rt.Signal;

/** When the next event is. */
enum NextEventTime {
  /** Some are ready. */
  Now;

  /** There are none. */
  Never;

  /** Some are promised; `time` is when the next of the others is, where there is one. */
  AnyTime(time:Null<Float>);

  /** At a time. */
  At(time:Float);
}

/** What `repeat` gives: for `cancel`. */
@:allow(sys.thread.EventLoop)
class EventHandler {
  final run:() -> Void;
  final interval:Float;
  var next:Float;
  var cancelled = false;

  function new(run:() -> Void, interval:Float) {
    this.run = run;
    this.interval = interval;
    next = Sys.time() + interval;
  }
}

/** Carries out functions in the thread that runs it; others may add some. */
class EventLoop {
  final latch = new Latch();
  final signal = new Signal();
  var once:Array<() -> Void> = [];
  var repeated:Array<EventHandler> = [];
  var promised = 0;

  /** Without events. */
  public function new():Void {}

  /** Calls `event` every so many milliseconds. */
  public function repeat(event:() -> Void, intervalMs:Int):EventHandler {
    var handler = new EventHandler(event, 0.001 * intervalMs);
    latch.lock();
    insert(handler);
    latch.unlock();
    signal.all();
    return handler;
  }

  /** Keeps them in the order of their times. */
  function insert(handler:EventHandler):Void {
    var i = repeated.length;
    while (i > 0 && repeated[i - 1].next > handler.next)
      i--;
    repeated.insert(i, handler);
  }

  /** No further calls. */
  public function cancel(eventHandler:EventHandler):Void {
    latch.lock();
    eventHandler.cancelled = true;
    repeated.remove(eventHandler);
    latch.unlock();
    signal.all();
  }

  /** Says that `runPromised` will be called: the loop waits for it. */
  public function promise():Void {
    latch.lock();
    promised++;
    latch.unlock();
  }

  /** Calls `event` once, soon. */
  public function run(event:() -> Void):Void {
    latch.lock();
    once.push(event);
    latch.unlock();
    signal.all();
  }

  /** Calls `event` once, soon: what was promised. */
  public function runPromised(event:() -> Void):Void {
    latch.lock();
    once.push(event);
    promised--;
    latch.unlock();
    signal.all();
  }

  /** Carries out what is ready, and says when to call it again. */
  public function progress():NextEventTime {
    step();
    latch.lock();
    var next = nextTime();
    latch.unlock();
    return next;
  }

  /** Waits for the next event, so many seconds at most; whether there is one. */
  public function wait(?timeout:Float):Bool {
    latch.lock();
    var end = timeout == null ? -1.0 : Sys.time() + timeout;
    while (true) {
      var until = end;
      switch nextTime() {
        case Now:
          latch.unlock();
          return true;
        case At(time), AnyTime(time) if (time != null):
          if (until < 0 || time < until) until = time;
        default:
      }
      var left = until < 0 ? -1.0 : until - Sys.time();
      if (until >= 0 && left <= 0) {
        var ready = nextTime() == Now;
        latch.unlock();
        return ready;
      }
      signal.wait(latch, left);
    }
  }

  /** Carries out events as long as some are left or promised. */
  public function loop():Void {
    while (true) {
      switch progress() {
        case Never:
          return;
        case Now:
        case At(_), AnyTime(_):
          wait();
      }
    }
  }

  /** The caller holds the latch. */
  function nextTime():NextEventTime {
    if (once.length > 0) return Now;
    var next:Null<Float> = repeated.length > 0 ? repeated[0].next : null;
    if (next != null && next <= Sys.time()) return Now;
    if (promised > 0) return AnyTime(next);
    return next == null ? Never : At(next);
  }

  function step():Void {
    latch.lock();
    var now = Sys.time();
    var due:Array<EventHandler> = [];
    while (repeated.length > 0 && repeated[0].next <= now)
      due.push(repeated.shift());
    for (handler in due) {
      handler.next += handler.interval;
      // After a long event the next call is not made up for at once.
      if (handler.next < now) handler.next = now;
      insert(handler);
    }
    var events = once;
    once = [];
    latch.unlock();
    for (handler in due)
      if (!handler.cancelled) handler.run();
    for (event in events)
      event();
  }
}
