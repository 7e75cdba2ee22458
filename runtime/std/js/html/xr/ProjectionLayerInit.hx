// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRProjectionLayerInit` of the specification "webxrlayers". */
typedef ProjectionLayerInit = {
  ?textureType:TextureType,
  ?colorFormat:Int,
  ?depthFormat:Int,
  ?scaleFactor:Float,
  ?clearOnAccess:Bool,
}
