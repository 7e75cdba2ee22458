package rt;

/*
 * Raw UTF-16 units.
 */

/** 16-bit units, read as 0 to 65535. */
@:coreType abstract RawI16 {}
