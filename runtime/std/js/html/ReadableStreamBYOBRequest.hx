// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ReadableStreamBYOBRequest` of the specification "streams". */
@:native("ReadableStreamBYOBRequest")
extern class ReadableStreamBYOBRequest {
  var view(default, null):js.lib.Uint8Array;
  function respond(bytesWritten:Int):Void;
  function respondWithNewView(view:js.lib.ArrayBufferView):Void;
}
