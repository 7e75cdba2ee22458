package rt;

/*
 * Raw bytes.
 */

/** Bytes, read as 0 to 255. */
@:coreType abstract RawI8 {}
