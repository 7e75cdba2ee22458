// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRMediaBinding` of the specification "webxrlayers". */
@:native("XRMediaBinding")
extern class MediaBinding {
  function new(session:Session):Void;
  function createQuadLayer(video:js.html.VideoElement, ?init:MediaQuadLayerInit):QuadLayer;
  function createCylinderLayer(video:js.html.VideoElement, ?init:MediaCylinderLayerInit):CylinderLayer;
  function createEquirectLayer(video:js.html.VideoElement, ?init:MediaEquirectLayerInit):EquirectLayer;
}
