// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRDepthStateInit` of the specification "webxr-depth-sensing". */
typedef DepthStateInit = {
  usagePreference:Array<DepthUsage>,
  dataFormatPreference:Array<DepthDataFormat>,
  ?depthTypeRequest:Array<DepthType>,
  ?matchDepthView:Bool,
}
