// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `Cache` of the specification "service-workers". */
@:native("Cache")
extern class Cache {
  function match(request:haxe.extern.EitherType<Request, String>, ?options:CacheQueryOptions):js.lib.Promise<Response>;
  function matchAll(?request:haxe.extern.EitherType<Request, String>, ?options:CacheQueryOptions):js.lib.Promise<Array<Response>>;
  function add(request:haxe.extern.EitherType<Request, String>):js.lib.Promise<Void>;
  function addAll(requests:Array<haxe.extern.EitherType<Request, String>>):js.lib.Promise<Void>;
  function put(request:haxe.extern.EitherType<Request, String>, response:Response):js.lib.Promise<Void>;
  function delete(request:haxe.extern.EitherType<Request, String>, ?options:CacheQueryOptions):js.lib.Promise<Bool>;
  function keys(?request:haxe.extern.EitherType<Request, String>, ?options:CacheQueryOptions):js.lib.Promise<Array<Request>>;
}
