// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `VideoFrameBufferInit` of the specification "webcodecs". */
typedef VideoFrameBufferInit = {
  format:VideoPixelFormat,
  codedWidth:Int,
  codedHeight:Int,
  timestamp:Int,
  ?duration:Int,
  ?layout:Array<PlaneLayout>,
  ?visibleRect:DOMRectInit,
  ?rotation:Float,
  ?flip:Bool,
  ?displayWidth:Int,
  ?displayHeight:Int,
  ?colorSpace:VideoColorSpaceInit,
  ?transfer:Array<js.lib.ArrayBuffer>,
  ?metadata:VideoFrameMetadata,
}
