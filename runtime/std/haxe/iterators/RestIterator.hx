package haxe.iterators;

/*
 * Over rest arguments.
 */

/** What `Rest.iterator()` gives. */
class RestIterator<T> {
  final args:Array<T>;
  var current:Int = 0;

  /** From the first argument. */
  public inline function new(args:Array<T>) {
    this.args = args;
  }

  /** Whether there is a next one. */
  public inline function hasNext():Bool
    return current < args.length;

  /** The next one. */
  public inline function next():T
    return args[current++];
}
