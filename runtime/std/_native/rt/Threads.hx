package rt;

/*
 * What threads are made of: rows of the registry that native alone has.
 */

/** Words that threads share, and threads themselves. */
extern class Threads {
  // ---- the first word of an array; all in one order that every thread sees. Each gives the value before
  @:runtime("atomic.load") static function load(word:Raw<Int>):Int;
  @:runtime("atomic.store") static function store(word:Raw<Int>, v:Int):Void;
  @:runtime("atomic.add") static function add(word:Raw<Int>, v:Int):Int;
  @:runtime("atomic.and") static function and(word:Raw<Int>, v:Int):Int;
  @:runtime("atomic.or") static function or(word:Raw<Int>, v:Int):Int;
  @:runtime("atomic.xor") static function xor(word:Raw<Int>, v:Int):Int;
  @:runtime("atomic.exchange") static function exchange(word:Raw<Int>, v:Int):Int;
  @:runtime("atomic.compare_exchange") static function compareExchange(word:Raw<Int>, expected:Int, v:Int):Int;
  @:runtime("atomic.load_value") static function loadValue(word:Raw<Dynamic>):Dynamic;
  @:runtime("atomic.store_value") static function storeValue(word:Raw<Dynamic>, v:Dynamic):Void;
  @:runtime("atomic.exchange_value") static function exchangeValue(word:Raw<Dynamic>, v:Dynamic):Dynamic;
  @:runtime("atomic.compare_exchange_value") static function compareExchangeValue(word:Raw<Dynamic>, expected:Dynamic, v:Dynamic):Dynamic;

  // ---- waiting
  /**
   * Waits until somebody wakes those who wait for the word, unless it isn't `expected` any more; so many seconds at most
   * where that isn't negative. False when the time was up. May come back for no reason.
   */
  @:runtime("thread.wait") static function wait(word:Raw<Int>, expected:Int, seconds:Float):Bool;

  /** Wakes one of those who wait for the word, or all. */
  @:runtime("thread.wake") static function wake(word:Raw<Int>, all:Bool):Void;

  // ---- threads
  /** Calls a function (of no arguments, which throws nothing) in a new thread. */
  @:runtime("thread.start") static function start(f:Dynamic):Void;

  /** What `setCurrent` was given in this thread, or null. */
  @:runtime("thread.current") static function current():Dynamic;

  @:runtime("thread.set_current") static function setCurrent(v:Dynamic):Void;

  /** Lets others go first. */
  @:runtime("thread.pause") static function pause():Void;

  /** How many threads run at a time. */
  @:runtime("thread.processors") static function processors():Int;

  // ---- the main thread
  /** Whether JavaScript is there (in an addon of Node), whose events go on after the program's `main`. */
  @:runtime("thread.has_host") static function hasHost():Bool;

  /** Has a function (of no arguments) called after the program's `main`; in standalone programs only. */
  @:runtime("thread.at_end") static function atEnd(f:Dynamic):Void;
}
