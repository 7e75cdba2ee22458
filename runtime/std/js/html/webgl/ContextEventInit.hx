// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.webgl;

/** `WebGLContextEventInit` of the specification "webgl1". */
typedef ContextEventInit = {
  > js.html.EventInit,
  ?statusMessage:String,
}
