// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** The former place of `js.lib.Uint32Array`. */
@:deprecated typedef Uint32Array = js.lib.Uint32Array;
