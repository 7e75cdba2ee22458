package js;

/*
 * Sets: moved to js.lib.
 */

/** The former place of `js.lib.Set<T>`. */
@:deprecated typedef Set<T> = js.lib.Set<T>;
