// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `BackgroundFetchManager` of the specification "background-fetch". */
@:native("BackgroundFetchManager")
extern class BackgroundFetchManager {
  function fetch(id:String, requests:haxe.extern.EitherType<Request, haxe.extern.EitherType<String, Array<haxe.extern.EitherType<Request, String>>>>, ?options:BackgroundFetchOptions):js.lib.Promise<BackgroundFetchRegistration>;
  function get(id:String):js.lib.Promise<BackgroundFetchRegistration>;
  function getIds():js.lib.Promise<Array<String>>;
}
