// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `Response` of the specification "fetch". */
@:native("Response")
extern class Response {
  function new(?body:haxe.extern.EitherType<ReadableStream, haxe.extern.EitherType<Blob, haxe.extern.EitherType<js.lib.BufferSource, haxe.extern.EitherType<FormData, haxe.extern.EitherType<URLSearchParams, String>>>>>, ?init:ResponseInit):Void;
  var type(default, null):ResponseType;
  var url(default, null):String;
  var redirected(default, null):Bool;
  var status(default, null):Int;
  var ok(default, null):Bool;
  var statusText(default, null):String;
  var headers(default, null):Headers;
  function clone():Response;
  var body(default, null):ReadableStream;
  var bodyUsed(default, null):Bool;
  function arrayBuffer():js.lib.Promise<js.lib.ArrayBuffer>;
  function blob():js.lib.Promise<Blob>;
  function bytes():js.lib.Promise<js.lib.Uint8Array>;
  function formData():js.lib.Promise<FormData>;
  function json():js.lib.Promise<Dynamic>;
  function text():js.lib.Promise<String>;
  function textStream():ReadableStream;
  static function error():Response;
  static function redirect(url:String, ?status:Int):Response;
  @:native("json") static function json_(data:Dynamic, ?init:ResponseInit):Response;
}
