// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `Observable` of the specification "observable". */
@:native("Observable")
extern class Observable {
  function new(callback:(subscriber:Subscriber) -> Void):Void;
  function subscribe(?observer:haxe.extern.EitherType<(value:Dynamic) -> Void, SubscriptionObserver>, ?options:SubscribeOptions):Void;
  function takeUntil(value:Dynamic):Observable;
  function map(mapper:(value:Dynamic, index:Int) -> Dynamic):Observable;
  function filter(predicate:(value:Dynamic, index:Int) -> Bool):Observable;
  function take(amount:Int):Observable;
  function drop(amount:Int):Observable;
  function flatMap(mapper:(value:Dynamic, index:Int) -> Dynamic):Observable;
  function switchMap(mapper:(value:Dynamic, index:Int) -> Dynamic):Observable;
  function inspect(?inspectorUnion:haxe.extern.EitherType<(value:Dynamic) -> Void, ObservableInspector>):Observable;
  @:native("catch") function catch_(callback:(value:Dynamic) -> Dynamic):Observable;
  function finally(callback:() -> Void):Observable;
  function toArray(?options:SubscribeOptions):js.lib.Promise<Array<Dynamic>>;
  function forEach(callback:(value:Dynamic, index:Int) -> Void, ?options:SubscribeOptions):js.lib.Promise<Void>;
  function every(predicate:(value:Dynamic, index:Int) -> Bool, ?options:SubscribeOptions):js.lib.Promise<Bool>;
  function first(?options:SubscribeOptions):js.lib.Promise<Dynamic>;
  function last(?options:SubscribeOptions):js.lib.Promise<Dynamic>;
  function find(predicate:(value:Dynamic, index:Int) -> Bool, ?options:SubscribeOptions):js.lib.Promise<Dynamic>;
  function some(predicate:(value:Dynamic, index:Int) -> Bool, ?options:SubscribeOptions):js.lib.Promise<Bool>;
  function reduce(reducer:(accumulator:Dynamic, currentValue:Dynamic, index:Int) -> Dynamic, ?initialValue:Dynamic, ?options:SubscribeOptions):js.lib.Promise<Dynamic>;
  static function from(value:Dynamic):Observable;
}
