// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUBuffer` of the specification "webgpu". */
@:native("GPUBuffer")
extern class Buffer {
  var size(default, null):Int;
  var usage(default, null):Int;
  var mapState(default, null):BufferMapState;
  function mapAsync(mode:Int, ?offset:Int, ?size:Int):js.lib.Promise<Void>;
  function getMappedRange(?offset:Int, ?size:Int):js.lib.ArrayBuffer;
  function unmap():Void;
  function destroy():Void;
  var label:String;
}
