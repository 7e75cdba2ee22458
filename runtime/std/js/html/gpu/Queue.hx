// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUQueue` of the specification "webgpu". */
@:native("GPUQueue")
extern class Queue {
  function submit(commandBuffers:Array<CommandBuffer>):Void;
  function onSubmittedWorkDone():js.lib.Promise<Void>;
  function writeBuffer(buffer:Buffer, bufferOffset:Int, data:js.lib.BufferSource, ?dataOffset:Int, ?size:Int):Void;
  function writeTexture(destination:TexelCopyTextureInfo, data:js.lib.BufferSource, dataLayout:TexelCopyBufferLayout, size:haxe.extern.EitherType<Array<Int>, Extent3DDict>):Void;
  function copyExternalImageToTexture(source:CopyExternalImageSourceInfo, destination:CopyExternalImageDestInfo, copySize:haxe.extern.EitherType<Array<Int>, Extent3DDict>):Void;
  var label:String;
}
