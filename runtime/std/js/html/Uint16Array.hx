// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** The former place of `js.lib.Uint16Array`. */
@:deprecated typedef Uint16Array = js.lib.Uint16Array;
