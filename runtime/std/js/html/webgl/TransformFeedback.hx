// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.webgl;

/** `WebGLTransformFeedback` of the specification "webgl2". */
@:native("WebGLTransformFeedback")
extern class TransformFeedback extends Object {}
