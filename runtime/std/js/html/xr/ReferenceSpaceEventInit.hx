// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRReferenceSpaceEventInit` of the specification "webxr". */
typedef ReferenceSpaceEventInit = {
  > js.html.EventInit,
  referenceSpace:ReferenceSpace,
  ?transform:RigidTransform,
}
