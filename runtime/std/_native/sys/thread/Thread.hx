package sys.thread;

/*
 * Threads.
 */

import haxe.Exception;
import haxe.ds.IntMap;
import rt.Host;
import rt.Intrinsics;
import rt.Raw;
import rt.Threads;

/** A thread of the operating system. They end with the program. */
class Thread {
  /** The thread's events; throws a `NoEventLoopException` where it has none. */
  public var events(get, never):EventLoop;

  var loop:Null<EventLoop> = null;

  /** What `Tls` keeps, by variable. */
  var locals:Null<IntMap<Dynamic>> = null;

  final messages = new Deque<Dynamic>();

  function new() {}

  function get_events():EventLoop {
    var l = loop;
    if (l == null) throw new NoEventLoopException();
    return l;
  }

  /** Puts a message behind those that the thread hasn't read yet. */
  public function sendMessage(msg:Dynamic):Void
    messages.add(msg);

  /** The thread that runs this. */
  public static function current():Thread {
    var known:Dynamic = Threads.current();
    if (known != null) return cast known;
    // The main thread, or one that Node started.
    var me = new Thread();
    Threads.setCurrent(me);
    me.loop = new EventLoop();
    if (!Threads.hasHost()) Threads.atEnd(() -> me.loop.loop());
    return me;
  }

  /** Calls `job` in a new thread. */
  public static function create(job:() -> Void):Thread
    return start(new Thread(), job);

  /** Calls `job` in a new thread, which then carries out its events as long as some are left. */
  public static function createWithEventLoop(job:() -> Void):Thread {
    var made = new Thread();
    made.loop = new EventLoop();
    return start(made, () -> {
      job();
      made.loop.loop();
    });
  }

  /** Calls `job` with an event loop, and carries out the events before it comes back. */
  public static function runWithEventLoop(job:() -> Void):Void {
    var me = current();
    if (me.loop != null) {
      job();
      return;
    }
    me.loop = new EventLoop();
    try {
      job();
      me.loop.loop();
      me.loop = null;
    } catch (e) {
      me.loop = null;
      throw e;
    }
  }

  /** The next message of this thread. Where there is none it waits (`block`), or gives null. */
  public static function readMessage(block:Bool):Dynamic
    return current().messages.pop(block);

  /** Carries out the events of this thread. */
  public static function processEvents():Void
    current().events.loop();

  static function start(made:Thread, job:() -> Void):Thread {
    // The main thread has to know itself before others can ask.
    current();
    Threads.start(() -> {
      Threads.setCurrent(made);
      try {
        job();
      } catch (e) {
        report(e);
      }
    });
    return made;
  }

  /** Says what nobody caught in a thread; the others go on. */
  @:noCompletion
  public static function report(e:Exception):Void
    Host.stderr("Uncaught exception: " + e.details() + "\n");
}
