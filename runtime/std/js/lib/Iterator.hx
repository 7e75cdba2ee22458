package js.lib;

/*
 * Iterators of JavaScript.
 */

/** What JavaScript's `for (x of v)` walks over. */
typedef Iterator<T> = {
  /** Goes on to the next value. */
  function next():IteratorStep<T>;
}

/** The same where each value has to be waited for. */
typedef AsyncIterator<T> = {
  /** Goes on to the next value. */
  function next():Promise<IteratorStep<T>>;
}

/** A step of an iterator. */
typedef IteratorStep<T> = {
  /** Whether there was no further value. */
  var done:Bool;

  /** The value. */
  var ?value:T;
}
