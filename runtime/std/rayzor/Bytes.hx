package rayzor;

/*
 * The name of haxe.io.Bytes here.
 */

/** A block of bytes. */
typedef Bytes = haxe.io.Bytes;
