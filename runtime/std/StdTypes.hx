/*
 * The core types every module sees without an import. The machine form of each is fixed by the compiler.
 */

/** The type of what gives no value. */
@:coreType @:notNull @:runtimeValue abstract Void {}

/** A double precision floating point number (IEEE 754, 64 bits). */
@:coreType @:notNull @:runtimeValue abstract Float {}

/** A 32-bit signed integer; arithmetic wraps. */
@:coreType @:notNull @:runtimeValue abstract Int to Float {}

/** A single precision floating point number. */
@:coreType @:notNull abstract Single to Float from Float {}

/** `true` or `false`. */
@:coreType @:notNull @:runtimeValue abstract Bool {}

/** A value of `T`, or null. */
@:coreType abstract Null<T> from T to T {}

/** A value whose type is known at run time only. */
@:coreType @:runtimeValue abstract Dynamic<T> {}

/** What a `for` loop walks over. */
typedef Iterator<T> = {
  /** Whether there is a next element. */
  function hasNext():Bool;

  /** The next element. */
  function next():T;
}

/** What has an iterator. */
typedef Iterable<T> = {
  /** A new iterator from the first element. */
  function iterator():Iterator<T>;
}

/** An iterator over pairs, for `for (key => value in ...)`. */
typedef KeyValueIterator<K, V> = Iterator<{key:K, value:V}>;

/** What has a key/value iterator. */
typedef KeyValueIterable<K, V> = {
  /** A new iterator over the pairs. */
  function keyValueIterator():KeyValueIterator<K, V>;
}

/** Marks externs that allow `a[i]`. */
extern interface ArrayAccess<T> {}
