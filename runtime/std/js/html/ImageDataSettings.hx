// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ImageDataSettings` of the specification "html". */
typedef ImageDataSettings = {
  ?colorSpace:PredefinedColorSpace,
  ?pixelFormat:ImageDataPixelFormat,
}
