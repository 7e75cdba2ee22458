// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRInputSourcesChangeEventInit` of the specification "webxr". */
typedef InputSourcesChangeEventInit = {
  > js.html.EventInit,
  session:Session,
  added:Array<InputSource>,
  removed:Array<InputSource>,
}
