// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `Blob` of the specification "FileAPI". */
@:native("Blob")
extern class Blob {
  function new(?blobParts:Array<haxe.extern.EitherType<js.lib.BufferSource, haxe.extern.EitherType<Blob, String>>>, ?options:BlobPropertyBag):Void;
  var size(default, null):Int;
  var type(default, null):String;
  function slice(?start:Int, ?end:Int, ?contentType:String):Blob;
  function stream():ReadableStream;
  function text():js.lib.Promise<String>;
  function arrayBuffer():js.lib.Promise<js.lib.ArrayBuffer>;
  function textStream():ReadableStream;
  function bytes():js.lib.Promise<js.lib.Uint8Array>;
}
