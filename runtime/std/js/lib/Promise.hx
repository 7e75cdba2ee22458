package js.lib;

/*
 * Promises.
 */

/** JavaScript's `Promise`. */
@:native("Promise")
extern class Promise<T> {
  static function resolve<T>(?value:T):Promise<T>;
  static function reject<T>(?reason:Dynamic):Promise<T>;
  static function all(promises:Dynamic):Promise<Dynamic>;
  static function race(promises:Dynamic):Promise<Dynamic>;
  function new(init:(resolve:(value:T) -> Void, reject:(reason:Dynamic) -> Void) -> Void):Void;
  function then<R>(onFulfilled:Null<(value:T) -> R>, ?onRejected:(reason:Dynamic) -> Dynamic):Promise<R>;
  @:native("catch") function catchError<R>(onRejected:(reason:Dynamic) -> R):Promise<R>;
  @:native("finally") function finally(onFinally:() -> Void):Promise<T>;
}
