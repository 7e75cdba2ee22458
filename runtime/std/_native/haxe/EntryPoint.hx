package haxe;

/*
 * Work for the main thread, and beside it.
 */

import rt.Intrinsics;
import rt.Raw;
import rt.Threads;
import sys.thread.Thread;

/** What runs beside `main`. */
class EntryPoint {
  /** The thread that `main` runs in. */
  @:noCompletion public static final mainThread:Thread = Thread.current();

  static final count:Raw<Int> = Intrinsics.rawNew(1);

  /** Whether a timer of the host carries out what others leave for the main thread. */
  static var pumping = false;

  /** How many threads there are beside the main one. */
  public static var threadCount(get, never):Int;

  static function get_threadCount():Int
    return Threads.load(count);

  /** Has no effect: what is added wakes the main thread. */
  public static function wakeup():Void {}

  /** Calls `f` once in the main thread, soon. */
  public static function runInMainThread(f:Void->Void):Void {
    mainThread.events.run(f);
    pump();
  }

  /** Calls `f` in a thread of its own; the main thread waits for it before the program ends. */
  public static function addThread(f:Void->Void):Void {
    Threads.add(count, 1);
    mainThread.events.promise();
    pump();
    Thread.create(() -> {
      try {
        f();
      } catch (e) {
        Thread.report(e);
      }
      Threads.add(count, -1);
      mainThread.events.runPromised(() -> {});
    });
  }

  /**
   * In an addon the main thread is JavaScript's: a timer carries out its Haxe events while some are left. Only that
   * thread can start one.
   */
  static function pump():Void {
    if (!Threads.hasHost() || pumping || Thread.current() != mainThread) return;
    pumping = true;
    var timer = new Timer(5);
    timer.run = () -> switch mainThread.events.progress() {
      case Never:
        pumping = false;
        timer.stop();
      default:
    };
  }

  /** Has no effect: events are carried out after `main` by themselves. */
  @:keep public static function run():Void {}
}
