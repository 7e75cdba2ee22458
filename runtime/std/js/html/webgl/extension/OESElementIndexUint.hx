// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.webgl.extension;

/** `OES_element_index_uint` of the specification "OES_element_index_uint". */
@:native("OES_element_index_uint")
extern class OESElementIndexUint {}
