// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** The former place of `js.lib.Uint8Array`. */
@:deprecated typedef Uint8Array = js.lib.Uint8Array;
