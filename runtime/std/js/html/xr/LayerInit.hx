// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRLayerInit` of the specification "webxrlayers". */
typedef LayerInit = {
  space:Space,
  ?textureType:TextureType,
  ?colorFormat:Int,
  ?depthFormat:Null<Int>,
  ?mipLevels:Int,
  viewPixelWidth:Int,
  viewPixelHeight:Int,
  ?layout:LayerLayout,
  ?isStatic:Bool,
  ?clearOnAccess:Bool,
}
