// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRInputSourceEventInit` of the specification "webxr". */
typedef InputSourceEventInit = {
  > js.html.EventInit,
  frame:Frame,
  inputSource:InputSource,
}
