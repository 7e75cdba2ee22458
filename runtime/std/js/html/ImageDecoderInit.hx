// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ImageDecoderInit` of the specification "webcodecs". */
typedef ImageDecoderInit = {
  type:String,
  data:haxe.extern.EitherType<js.lib.BufferSource, ReadableStream>,
  ?colorSpaceConversion:ColorSpaceConversion,
  ?desiredWidth:Int,
  ?desiredHeight:Int,
  ?preferAnimation:Bool,
  ?transfer:Array<js.lib.ArrayBuffer>,
}
