// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** The former place of `js.lib.Int16Array`. */
@:deprecated typedef Int16Array = js.lib.Int16Array;
