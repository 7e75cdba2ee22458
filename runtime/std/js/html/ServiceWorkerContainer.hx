// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ServiceWorkerContainer` of the specification "service-workers". */
@:native("ServiceWorkerContainer")
extern class ServiceWorkerContainer extends EventTarget {
  var controller(default, null):ServiceWorker;
  var ready(default, null):js.lib.Promise<ServiceWorkerRegistration>;
  function register(scriptURL:haxe.extern.EitherType<TrustedScriptURL, String>, ?options:RegistrationOptions):js.lib.Promise<ServiceWorkerRegistration>;
  function getRegistration(?clientURL:String):js.lib.Promise<ServiceWorkerRegistration>;
  function getRegistrations():js.lib.Promise<Array<ServiceWorkerRegistration>>;
  function startMessages():Void;
  var oncontrollerchange:haxe.Constraints.Function;
  var onmessage:haxe.Constraints.Function;
  var onmessageerror:haxe.Constraints.Function;
}
