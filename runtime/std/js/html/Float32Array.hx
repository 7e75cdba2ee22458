// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** The former place of `js.lib.Float32Array`. */
@:deprecated typedef Float32Array = js.lib.Float32Array;
