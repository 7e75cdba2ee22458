package rt;

/*
 * Regular expressions, by the engine in rt.regex.
 */

/** A match. */
typedef Match = rt.regex.RegExp.RegExpMatch;

/** A regular expression; stateless. */
typedef Pattern = rt.regex.RegExp;
