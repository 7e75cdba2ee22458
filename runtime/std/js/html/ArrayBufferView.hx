// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** The former place of `js.lib.ArrayBufferView`. */
@:deprecated typedef ArrayBufferView = js.lib.ArrayBufferView;
