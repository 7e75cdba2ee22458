/*
 * The name of haxe.ds.Map without its package.
 */

/** From keys to values. */
typedef Map<K, V> = haxe.ds.Map<K, V>;

/** What every map can do. */
typedef IMap<K, V> = haxe.Constraints.IMap<K, V>;
