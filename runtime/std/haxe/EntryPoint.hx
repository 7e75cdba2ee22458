package haxe;

/*
 * Work for later.
 */

/** What runs beside `main`. */
class EntryPoint {
  /** How many threads there are beside the main one. */
  public static var threadCount(default, null):Int = 0;

  /** Has no effect: events run by themselves. */
  public static function wakeup():Void {}

  /** Calls `f` once, soon. */
  public static function runInMainThread(f:Void->Void):Void
    Timer.delay(f, 0);

  /** Calls `f` once, soon: there are no threads. */
  public static function addThread(f:Void->Void):Void {
    threadCount++;
    Timer.delay(() -> {
      f();
      threadCount--;
    }, 0);
  }

  /** Has no effect: events run by themselves. */
  @:keep public static function run():Void {}
}
