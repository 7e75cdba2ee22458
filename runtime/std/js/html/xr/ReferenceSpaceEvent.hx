// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRReferenceSpaceEvent` of the specification "webxr". */
@:native("XRReferenceSpaceEvent")
extern class ReferenceSpaceEvent extends js.html.Event {
  function new(type:String, eventInitDict:ReferenceSpaceEventInit):Void;
  var referenceSpace(default, null):ReferenceSpace;
  var transform(default, null):RigidTransform;
}
