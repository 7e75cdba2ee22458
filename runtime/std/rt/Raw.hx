package rt;

/*
 * Arrays of the machine: fixed length, one kind of element, no bounds checks.
 */

/** Elements in the representation of `T`. */
@:coreType abstract Raw<T> {}
