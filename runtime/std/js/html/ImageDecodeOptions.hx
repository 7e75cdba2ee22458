// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ImageDecodeOptions` of the specification "webcodecs". */
typedef ImageDecodeOptions = {
  ?frameIndex:Int,
  ?completeFramesOnly:Bool,
}
