// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.webgl;

/** `WebGLFramebuffer` of the specification "webgl1". */
@:native("WebGLFramebuffer")
extern class Framebuffer extends Object {}
