// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.webgl;

/** `WebGLSampler` of the specification "webgl2". */
@:native("WebGLSampler")
extern class Sampler extends Object {}
