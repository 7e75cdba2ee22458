// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AudioConfiguration` of the specification "media-capabilities". */
typedef AudioConfiguration = {
  contentType:String,
  ?channels:String,
  ?bitrate:Int,
  ?samplerate:Int,
  ?spatialRendering:Bool,
}
