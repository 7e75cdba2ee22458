// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ServiceWorkerRegistration` of the specification "service-workers". */
@:native("ServiceWorkerRegistration")
extern class ServiceWorkerRegistration extends EventTarget {
  var installing(default, null):ServiceWorker;
  var waiting(default, null):ServiceWorker;
  var active(default, null):ServiceWorker;
  var navigationPreload(default, null):NavigationPreloadManager;
  var scope(default, null):String;
  var updateViaCache(default, null):ServiceWorkerUpdateViaCache;
  function update():js.lib.Promise<ServiceWorkerRegistration>;
  function unregister():js.lib.Promise<Bool>;
  var onupdatefound:haxe.Constraints.Function;
  var backgroundFetch(default, null):BackgroundFetchManager;
  var sync(default, null):SyncManager;
  var index(default, null):ContentIndex;
  var cookies(default, null):CookieStoreManager;
  function showNotification(title:String, ?options:NotificationOptions):js.lib.Promise<Void>;
  function getNotifications(?filter:GetNotificationOptions):js.lib.Promise<Array<Notification>>;
  var periodicSync(default, null):PeriodicSyncManager;
  var paymentManager(default, null):PaymentManager;
  var pushManager(default, null):js.html.push.PushManager;
}
