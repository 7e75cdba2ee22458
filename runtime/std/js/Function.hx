package js;

/*
 * Functions: moved to js.lib.
 */

/** The former place of `js.lib.Function`. */
@:deprecated typedef Function = js.lib.Function;
