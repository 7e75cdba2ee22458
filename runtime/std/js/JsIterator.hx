package js;

/*
 * Iterators: moved to js.lib.
 */

/** The former place of `js.lib.Iterator<T>`. */
@:deprecated typedef JsIterator<T> = js.lib.Iterator<T>;

/** The former place of `js.lib.Iterator.IteratorStep<T>`. */
@:deprecated typedef JsIteratorStep<T> = js.lib.Iterator.IteratorStep<T>;
