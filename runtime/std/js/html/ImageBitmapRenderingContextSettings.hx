// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ImageBitmapRenderingContextSettings` of the specification "html". */
typedef ImageBitmapRenderingContextSettings = {
  ?alpha:Bool,
}
