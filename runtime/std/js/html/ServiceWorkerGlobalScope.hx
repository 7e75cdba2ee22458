// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ServiceWorkerGlobalScope` of the specification "service-workers". */
@:native("ServiceWorkerGlobalScope")
extern class ServiceWorkerGlobalScope extends WorkerGlobalScope {
  var clients(default, null):Clients;
  var registration(default, null):ServiceWorkerRegistration;
  var serviceWorker(default, null):ServiceWorker;
  function skipWaiting():js.lib.Promise<Void>;
  var oninstall:haxe.Constraints.Function;
  var onactivate:haxe.Constraints.Function;
  var onfetch:haxe.Constraints.Function;
  var onmessage:haxe.Constraints.Function;
  var onmessageerror:haxe.Constraints.Function;
  var onbackgroundfetchsuccess:haxe.Constraints.Function;
  var onbackgroundfetchfail:haxe.Constraints.Function;
  var onbackgroundfetchabort:haxe.Constraints.Function;
  var onbackgroundfetchclick:haxe.Constraints.Function;
  var onsync:haxe.Constraints.Function;
  var oncontentdelete:haxe.Constraints.Function;
  var cookieStore(default, null):CookieStore;
  var oncookiechange:haxe.Constraints.Function;
  var onnotificationclick:haxe.Constraints.Function;
  var onnotificationclose:haxe.Constraints.Function;
  var onperiodicsync:haxe.Constraints.Function;
  var onpush:haxe.Constraints.Function;
  var onpushsubscriptionchange:haxe.Constraints.Function;
  var oncanmakepayment:haxe.Constraints.Function;
  var onpaymentrequest:haxe.Constraints.Function;
}
