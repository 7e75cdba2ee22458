package js;

/*
 * Objects: moved to js.lib.
 */

/** The former place of `js.lib.Object`. */
@:deprecated typedef Object = js.lib.Object;

/** The former place of `js.lib.Object.ObjectPrototype`. */
@:deprecated typedef ObjectPrototype = js.lib.Object.ObjectPrototype;

/** The former place of `js.lib.Object.ObjectPropertyDescriptor`. */
@:deprecated typedef ObjectPropertyDescriptor = js.lib.Object.ObjectPropertyDescriptor;
