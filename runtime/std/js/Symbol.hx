package js;

/*
 * Symbols: moved to js.lib.
 */

/** The former place of `js.lib.Symbol`. */
@:deprecated typedef Symbol = js.lib.Symbol;
