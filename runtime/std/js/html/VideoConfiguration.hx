// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `VideoConfiguration` of the specification "media-capabilities". */
typedef VideoConfiguration = {
  contentType:String,
  width:Int,
  height:Int,
  bitrate:Int,
  framerate:Float,
  ?hasAlphaChannel:Bool,
  ?hdrMetadataType:HdrMetadataType,
  ?colorGamut:ColorGamut,
  ?transferFunction:TransferFunction,
  ?scalabilityMode:String,
  ?spatialScalability:Bool,
}
