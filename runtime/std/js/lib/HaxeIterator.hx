package js.lib;

/*
 * Iterators of JavaScript for Haxe.
 */

/** A JavaScript iterator as Haxe's `for` takes it. */
class HaxeIterator<T> {
  final js:js.lib.Iterator<T>;
  var step:js.lib.Iterator.IteratorStep<T>;

  /** An iterator over what a JavaScript one gives. */
  public inline function new(jsIterator:js.lib.Iterator<T>) {
    js = jsIterator;
    step = js.next();
  }

  /** Whether there is a further value. */
  public inline function hasNext():Bool
    return !step.done;

  /** The next value. */
  public inline function next():T {
    var v = step.value;
    step = js.next();
    return v;
  }

  /** The same as a static extension. */
  public static inline function iterator<T>(jsIterator:js.lib.Iterator<T>)
    return new HaxeIterator(jsIterator);
}
