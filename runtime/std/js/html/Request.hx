// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `Request` of the specification "fetch". */
@:native("Request")
extern class Request {
  function new(input:haxe.extern.EitherType<Request, String>, ?init:RequestInit):Void;
  var method(default, null):String;
  var url(default, null):String;
  var headers(default, null):Headers;
  var destination(default, null):RequestDestination;
  var referrer(default, null):String;
  var referrerPolicy(default, null):ReferrerPolicy;
  var mode(default, null):RequestMode;
  var credentials(default, null):RequestCredentials;
  var cache(default, null):RequestCache;
  var redirect(default, null):RequestRedirect;
  var integrity(default, null):String;
  var keepalive(default, null):Bool;
  var isReloadNavigation(default, null):Bool;
  var isHistoryNavigation(default, null):Bool;
  var signal(default, null):AbortSignal;
  var duplex(default, null):RequestDuplex;
  function clone():Request;
  var targetAddressSpace(default, null):IPAddressSpace;
  var body(default, null):ReadableStream;
  var bodyUsed(default, null):Bool;
  function arrayBuffer():js.lib.Promise<js.lib.ArrayBuffer>;
  function blob():js.lib.Promise<Blob>;
  function bytes():js.lib.Promise<js.lib.Uint8Array>;
  function formData():js.lib.Promise<FormData>;
  function json():js.lib.Promise<Dynamic>;
  function text():js.lib.Promise<String>;
  function textStream():ReadableStream;
}
