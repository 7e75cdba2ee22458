// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.webgl.extension;

/** `EXT_color_buffer_float` of the specification "EXT_color_buffer_float". */
@:native("EXT_color_buffer_float")
extern class EXTColorBufferFloat {}
