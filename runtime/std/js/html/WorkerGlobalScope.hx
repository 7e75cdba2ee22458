// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `WorkerGlobalScope` of the specification "html". */
@:native("WorkerGlobalScope")
extern class WorkerGlobalScope extends EventTarget {
  var self(default, null):WorkerGlobalScope;
  var location(default, null):WorkerLocation;
  var navigator(default, null):WorkerNavigator;
  function importScripts(urls:haxe.extern.Rest<haxe.extern.EitherType<TrustedScriptURL, String>>):Void;
  var onerror:haxe.Constraints.Function;
  var onlanguagechange:haxe.Constraints.Function;
  var onoffline:haxe.Constraints.Function;
  var ononline:haxe.Constraints.Function;
  var onrejectionhandled:haxe.Constraints.Function;
  var onunhandledrejection:haxe.Constraints.Function;
  var fonts(default, null):FontFaceSet;
  var indexedDB(default, null):js.html.idb.Factory;
  function fetch(input:haxe.extern.EitherType<Request, String>, ?init:RequestInit):js.lib.Promise<Response>;
  var performance(default, null):Performance;
  var origin(default, null):String;
  var isSecureContext(default, null):Bool;
  var crossOriginIsolated(default, null):Bool;
  function reportError(e:Dynamic):Void;
  function btoa(data:String):String;
  function atob(data:String):String;
  function setTimeout(handler:haxe.extern.EitherType<String, haxe.extern.EitherType<haxe.Constraints.Function, TrustedScript>>, ?timeout:Int, arguments:haxe.extern.Rest<Dynamic>):Int;
  function clearTimeout(?id:Int):Void;
  function setInterval(handler:haxe.extern.EitherType<String, haxe.extern.EitherType<haxe.Constraints.Function, TrustedScript>>, ?timeout:Int, arguments:haxe.extern.Rest<Dynamic>):Int;
  function clearInterval(?id:Int):Void;
  function queueMicrotask(callback:() -> Void):Void;
  @:overload(function(image:haxe.extern.EitherType<ImageElement, haxe.extern.EitherType<js.html.svg.ImageElement, haxe.extern.EitherType<VideoElement, haxe.extern.EitherType<CanvasElement, haxe.extern.EitherType<ImageBitmap, haxe.extern.EitherType<OffscreenCanvas, haxe.extern.EitherType<VideoFrame, haxe.extern.EitherType<Blob, ImageData>>>>>>>>, sx:Int, sy:Int, sw:Int, sh:Int, ?options:ImageBitmapOptions):js.lib.Promise<ImageBitmap> {})
  function createImageBitmap(image:haxe.extern.EitherType<ImageElement, haxe.extern.EitherType<js.html.svg.ImageElement, haxe.extern.EitherType<VideoElement, haxe.extern.EitherType<CanvasElement, haxe.extern.EitherType<ImageBitmap, haxe.extern.EitherType<OffscreenCanvas, haxe.extern.EitherType<VideoFrame, haxe.extern.EitherType<Blob, ImageData>>>>>>>>, ?options:ImageBitmapOptions):js.lib.Promise<ImageBitmap>;
  function structuredClone(value:Dynamic, ?options:StructuredSerializeOptions):Dynamic;
  var scheduler(default, null):Scheduler;
  var caches(default, null):CacheStorage;
  var trustedTypes(default, null):TrustedTypePolicyFactory;
  var crypto(default, null):Crypto;
}
