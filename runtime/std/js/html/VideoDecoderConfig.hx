// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `VideoDecoderConfig` of the specification "webcodecs". */
typedef VideoDecoderConfig = {
  codec:String,
  ?description:js.lib.BufferSource,
  ?codedWidth:Int,
  ?codedHeight:Int,
  ?displayAspectWidth:Int,
  ?displayAspectHeight:Int,
  ?colorSpace:VideoColorSpaceInit,
  ?hardwareAcceleration:HardwareAcceleration,
  ?optimizeForLatency:Bool,
  ?rotation:Float,
  ?flip:Bool,
}
