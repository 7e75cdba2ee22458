package haxe.io;

/*
 * Text as bytes.
 */

/** How text is kept in bytes. */
enum Encoding {
  /** UTF-8. */
  UTF8;

  /** As the target keeps strings: UTF-16, little-endian. */
  RawNative;
}
