// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** The former place of `js.lib.Float64Array`. */
@:deprecated typedef Float64Array = js.lib.Float64Array;
