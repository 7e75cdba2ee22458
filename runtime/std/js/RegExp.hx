package js;

/*
 * Regular expressions: moved to js.lib.
 */

/** The former place of `js.lib.RegExp`. */
@:deprecated typedef RegExp = js.lib.RegExp;

/** The former place of `js.lib.RegExp.RegExpMatch`. */
@:deprecated typedef RegExpMatch = js.lib.RegExp.RegExpMatch;
