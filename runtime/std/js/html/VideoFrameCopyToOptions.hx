// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `VideoFrameCopyToOptions` of the specification "webcodecs". */
typedef VideoFrameCopyToOptions = {
  ?rect:DOMRectInit,
  ?layout:Array<PlaneLayout>,
  ?format:VideoPixelFormat,
  ?colorSpace:PredefinedColorSpace,
}
