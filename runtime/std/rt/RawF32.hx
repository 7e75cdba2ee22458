package rt;

/*
 * Raw singles.
 */

/** Single precision numbers. */
@:coreType abstract RawF32 {}
