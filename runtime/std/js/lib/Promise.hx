package js.lib;

/*
 * Promises.
 */

import haxe.extern.EitherType;

/** JavaScript's `Promise`: a value that comes later. */
@:native("Promise")
extern class Promise<T> {
  /** A promise of a value that is there, or what another promise gives. */
  @:overload(function<T>(?value:T):Promise<T> {})
  static function resolve<T>(thenable:Thenable<T>):Promise<T>;

  /** A promise that fails. */
  static function reject<T>(?reason:Dynamic):Promise<T>;

  /** All values, once the last is there; fails with the first that fails. */
  static function all(iterable:Array<Dynamic>):Promise<Array<Dynamic>>;

  /** What became of all, once the last has come or failed. */
  static function allSettled(iterable:Array<Dynamic>):Promise<Array<PromiseSettleOutcome>>;

  /** The first that comes or fails. */
  static function race(iterable:Array<Dynamic>):Promise<Dynamic>;

  /** A promise that `init` keeps or breaks by calling one of its arguments. */
  function new(init:(resolve:(value:T) -> Void, reject:(reason:Dynamic) -> Void) -> Void):Void;

  /** Calls a function with the value, another one where it fails; gives what they give. */
  function then<TOut>(onFulfilled:Null<PromiseHandler<T, TOut>>, ?onRejected:PromiseHandler<Dynamic, TOut>):Promise<TOut>;

  /** Calls a function where it fails. */
  @:native("catch")
  @:overload(function<TOut>(onRejected:PromiseHandler<Dynamic, TOut>):Promise<EitherType<TOut, T>> {})
  function catchError(onRejected:PromiseHandler<Dynamic, T>):Promise<T>;

  /** Calls a function whether it comes or fails. */
  function finally(onFinally:() -> Void):Promise<T>;
}

/** What `then` calls: a function that gives a value or a promise of one. */
abstract PromiseHandler<T, TOut>(T->Dynamic)
  from T->Promise<TOut>
  from T->TOut
  from T->Thenable<TOut> {}

/** Anything that has `then`. */
abstract Thenable<T>(ThenableStruct<T>) from ThenableStruct<T> {}

/** What a thenable has. */
typedef ThenableStruct<T> = {
  /** Calls a function with the value. */
  function then<TOut>(onFulfilled:Null<PromiseHandler<T, TOut>>, ?onRejected:PromiseHandler<Dynamic, TOut>):Thenable<TOut>;
}

/** What became of a promise. */
typedef PromiseSettleOutcome = {
  /** Whether it came. */
  var status:PromiseSettleStatus;

  /** The value, where it did. */
  var ?value:Dynamic;

  /** Why it failed, else. */
  var ?reason:Dynamic;
}

/** Whether a promise came or failed. */
enum abstract PromiseSettleStatus(String) to String {
  var Fulfilled = "fulfilled";
  var Rejected = "rejected";
}
