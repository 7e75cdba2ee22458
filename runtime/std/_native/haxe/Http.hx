package haxe;

/*
 * Requests by HTTP.
 */

/** The kind of request of this target. */
typedef Http = sys.Http;
