// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRFrame` of the specification "webxr". */
@:native("XRFrame")
extern class Frame {
  var session(default, null):Session;
  var predictedDisplayTime(default, null):Float;
  function getViewerPose(referenceSpace:ReferenceSpace):ViewerPose;
  function getPose(space:Space, baseSpace:Space):Pose;
  function createAnchor(pose:RigidTransform, space:Space):js.lib.Promise<Anchor>;
  var trackedAnchors(default, null):AnchorSet;
  var body(default, null):Body;
  var detectedMeshes(default, null):MeshSet;
  function getDepthInformation(view:View):CPUDepthInformation;
  function getJointPose(joint:JointSpace, baseSpace:Space):JointPose;
  function fillJointRadii(jointSpaces:Array<JointSpace>, radii:js.lib.Float32Array):Bool;
  function fillPoses(spaces:Array<Space>, baseSpace:Space, transforms:js.lib.Float32Array):Bool;
  function getHitTestResults(hitTestSource:HitTestSource):Array<HitTestResult>;
  function getHitTestResultsForTransientInput(hitTestSource:TransientInputHitTestSource):Array<TransientInputHitTestResult>;
  function getLightEstimate(lightProbe:LightProbe):LightEstimate;
  var detectedPlanes(default, null):PlaneSet;
}
