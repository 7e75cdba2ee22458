// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `VideoFrameInit` of the specification "webcodecs". */
typedef VideoFrameInit = {
  ?duration:Int,
  ?timestamp:Int,
  ?alpha:AlphaOption,
  ?visibleRect:DOMRectInit,
  ?rotation:Float,
  ?flip:Bool,
  ?displayWidth:Int,
  ?displayHeight:Int,
  ?metadata:VideoFrameMetadata,
}
