// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CanvasRenderingContext2DSettings` of the specification "html". */
typedef CanvasRenderingContext2DSettings = {
  ?alpha:Bool,
  ?desynchronized:Bool,
  ?colorSpace:PredefinedColorSpace,
  ?colorType:CanvasColorType,
  ?willReadFrequently:Bool,
}
