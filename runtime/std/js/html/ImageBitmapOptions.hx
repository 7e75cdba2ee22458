// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ImageBitmapOptions` of the specification "html". */
typedef ImageBitmapOptions = {
  ?imageOrientation:ImageOrientation,
  ?premultiplyAlpha:PremultiplyAlpha,
  ?colorSpaceConversion:ColorSpaceConversion,
  ?resizeWidth:Int,
  ?resizeHeight:Int,
  ?resizeQuality:ResizeQuality,
}
