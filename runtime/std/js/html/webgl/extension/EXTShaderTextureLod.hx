// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.webgl.extension;

/** `EXT_shader_texture_lod` of the specification "EXT_shader_texture_lod". */
@:native("EXT_shader_texture_lod")
extern class EXTShaderTextureLod {}
