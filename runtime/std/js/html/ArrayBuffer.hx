// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** The former place of `js.lib.ArrayBuffer`. */
@:deprecated typedef ArrayBuffer = js.lib.ArrayBuffer;
