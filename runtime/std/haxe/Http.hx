package haxe;

/*
 * Requests.
 */

/** A request over HTTP; here its answer comes later. */
typedef Http = haxe.http.HttpJs;
