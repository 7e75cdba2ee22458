package haxe;

/*
 * Callbacks between events.
 */

/** A callback of the main loop. */
@:access(haxe.MainLoop)
class MainEvent {
  var f:Null<Void->Void>;
  var timer:Null<Timer>;

  /** Whether the event keeps the program running. */
  public var isBlocking:Bool = true;

  /** When it is called next. */
  public var nextRun(default, null):Float;

  /** Higher ones are called first. */
  public var priority(default, null):Int;

  function new(f:Void->Void, p:Int) {
    this.f = f;
    this.priority = p;
    nextRun = Math.NEGATIVE_INFINITY;
    MainLoop.pending.push(this);
    plan(0);
  }

  function plan(ms:Int):Void {
    if (timer != null) timer.stop();
    timer = Timer.delay(() -> {
      timer = null;
      call();
      if (f != null && timer == null) plan(Math.isFinite(nextRun) ? Std.int(Math.max(0, (nextRun - Timer.stamp()) * 1000)) : 0);
    }, ms);
  }

  /** Calls it after so many seconds (null: as soon as possible). */
  public function delay(t:Null<Float>):Void {
    nextRun = t == null ? Math.NEGATIVE_INFINITY : Timer.stamp() + t;
    plan(t == null ? 0 : Std.int(t * 1000));
  }

  /** Calls it now. */
  public inline function call():Void {
    if (f != null) f();
  }

  /** No further calls. */
  public function stop():Void {
    if (f == null) return;
    f = null;
    MainLoop.pending.remove(this);
    nextRun = Math.NEGATIVE_INFINITY;
    if (timer != null) timer.stop();
    timer = null;
  }
}

/** Registers callbacks. */
@:access(haxe.MainEvent)
class MainLoop {
  /** How many threads there are beside the main one. */
  public static var threadCount(get, never):Int;

  static inline function get_threadCount():Int
    return EntryPoint.threadCount;

  static final pending:Array<MainEvent> = [];

  /** Whether there is an event that isn't stopped and keeps the program running. */
  public static function hasEvents():Bool {
    for (e in pending)
      if (e.isBlocking) return true;
    return false;
  }

  /** Calls `f` between events until it is stopped. */
  public static function add(f:Void->Void, priority = 0):MainEvent {
    if (f == null) throw "Event function is null";
    return new MainEvent(f, priority);
  }

  /** Calls `f` once in the main thread. */
  public static function runInMainThread(f:Void->Void):Void
    EntryPoint.runInMainThread(f);

  /** Calls `f` in a thread where there are threads, else soon. */
  public static function addThread(f:Void->Void):Void
    EntryPoint.addThread(f);
}
