// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** The former place of `js.lib.Int32Array`. */
@:deprecated typedef Int32Array = js.lib.Int32Array;
