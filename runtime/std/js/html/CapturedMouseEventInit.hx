// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CapturedMouseEventInit` of the specification "captured-mouse-events". */
typedef CapturedMouseEventInit = {
  > EventInit,
  ?surfaceX:Int,
  ?surfaceY:Int,
}
