package haxe.io;

/*
 * What stands behind Bytes.
 */

/** The storage of Bytes: itself. */
typedef BytesData = Bytes;
