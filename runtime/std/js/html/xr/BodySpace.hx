// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRBodySpace` of the specification "body-tracking". */
@:native("XRBodySpace")
extern class BodySpace extends Space {
  var jointName(default, null):BodyJoint;
}
