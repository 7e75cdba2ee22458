// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `BackgroundFetchRegistration` of the specification "background-fetch". */
@:native("BackgroundFetchRegistration")
extern class BackgroundFetchRegistration extends EventTarget {
  var id(default, null):String;
  var uploadTotal(default, null):Int;
  var uploaded(default, null):Int;
  var downloadTotal(default, null):Int;
  var downloaded(default, null):Int;
  var result(default, null):BackgroundFetchResult;
  var failureReason(default, null):BackgroundFetchFailureReason;
  var recordsAvailable(default, null):Bool;
  var onprogress:haxe.Constraints.Function;
  function abort():js.lib.Promise<Bool>;
  function match(request:haxe.extern.EitherType<Request, String>, ?options:CacheQueryOptions):js.lib.Promise<BackgroundFetchRecord>;
  function matchAll(?request:haxe.extern.EitherType<Request, String>, ?options:CacheQueryOptions):js.lib.Promise<Array<BackgroundFetchRecord>>;
}
