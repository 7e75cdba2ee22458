// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** The former place of `js.lib.Uint8ClampedArray`. */
@:deprecated typedef Uint8ClampedArray = js.lib.Uint8ClampedArray;
