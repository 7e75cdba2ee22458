// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `WorkerNavigator` of the specification "html". */
@:native("WorkerNavigator")
extern class WorkerNavigator {
  var hid(default, null):HID;
  var mediaCapabilities(default, null):MediaCapabilities;
  var permissions(default, null):Permissions;
  var serial(default, null):Serial;
  var serviceWorker(default, null):ServiceWorkerContainer;
  var usb(default, null):USB;
  function setAppBadge(?contents:Int):js.lib.Promise<Void>;
  function clearAppBadge():js.lib.Promise<Void>;
  var crossOriginStorage(default, null):CrossOriginStorageManager;
  var deviceMemory(default, null):Float;
  var globalPrivacyControl(default, null):Bool;
  var appCodeName(default, null):String;
  var appName(default, null):String;
  var appVersion(default, null):String;
  var platform(default, null):String;
  var product(default, null):String;
  var productSub(default, null):String;
  var userAgent(default, null):String;
  var vendor(default, null):String;
  var vendorSub(default, null):String;
  function taintEnabled():Bool;
  var oscpu(default, null):String;
  var language(default, null):String;
  var languages(default, null):Array<String>;
  var onLine(default, null):Bool;
  var hardwareConcurrency(default, null):Int;
  var connection(default, null):NetworkInformation;
  var storageBuckets(default, null):StorageBucketManager;
  var storage(default, null):StorageManager;
  var userAgentData(default, null):NavigatorUAData;
  var locks(default, null):LockManager;
  var gpu(default, null):js.html.gpu.GPU;
  var ml(default, null):ML;
}
