// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** The former place of `js.lib.Int8Array`. */
@:deprecated typedef Int8Array = js.lib.Int8Array;
