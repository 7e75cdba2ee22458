// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.webgl.extension;

/** `OES_fbo_render_mipmap` of the specification "OES_fbo_render_mipmap". */
@:native("OES_fbo_render_mipmap")
extern class OESFboRenderMipmap {}
