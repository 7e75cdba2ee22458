package haxe.iterators;

/*
 * Over positions and rest arguments.
 */

/** What `Rest.keyValueIterator()` gives. */
class RestKeyValueIterator<T> {
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
  public inline function next():{key:Int, value:T}
    return {value: args[current], key: current++};
}
