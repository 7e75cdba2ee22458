// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CacheStorage` of the specification "service-workers". */
@:native("CacheStorage")
extern class CacheStorage {
  function match(request:haxe.extern.EitherType<Request, String>, ?options:MultiCacheQueryOptions):js.lib.Promise<Response>;
  function has(cacheName:String):js.lib.Promise<Bool>;
  function open(cacheName:String):js.lib.Promise<Cache>;
  function delete(cacheName:String):js.lib.Promise<Bool>;
  function keys():js.lib.Promise<Array<String>>;
}
