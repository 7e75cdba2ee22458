// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `Navigator` of the specification "html". */
@:native("Navigator")
extern class Navigator {
  var attribution(default, null):Attribution;
  var audioSession(default, null):AudioSession;
  @:overload(function(context:js.html.audio.AudioContext):AutoplayPolicy {})
  @:overload(function(element:MediaElement):AutoplayPolicy {})
  function getAutoplayPolicy(type:AutoplayPolicyMediaType):AutoplayPolicy;
  function getBattery():js.lib.Promise<BatteryManager>;
  function sendBeacon(url:String, ?data:haxe.extern.EitherType<ReadableStream, haxe.extern.EitherType<Blob, haxe.extern.EitherType<js.lib.BufferSource, haxe.extern.EitherType<FormData, haxe.extern.EitherType<URLSearchParams, String>>>>>):Bool;
  var bluetooth(default, null):Bluetooth;
  var clipboard(default, null):Clipboard;
  var contacts(default, null):ContactsManager;
  var cpuPerformance(default, null):Int;
  var credentials(default, null):CredentialsContainer;
  var devicePosture(default, null):DevicePosture;
  function requestMediaKeySystemAccess(keySystem:String, supportedConfigurations:Array<js.html.eme.MediaKeySystemConfiguration>):js.lib.Promise<js.html.eme.MediaKeySystemAccess>;
  function deprecatedReplaceInURN(urnOrConfig:haxe.extern.EitherType<String, FencedFrameConfig>, replacements:haxe.DynamicAccess<String>):js.lib.Promise<Void>;
  function deprecatedURNtoURL(urnOrConfig:haxe.extern.EitherType<String, FencedFrameConfig>, ?send_reports:Bool):js.lib.Promise<String>;
  function adAuctionComponents(numAdComponents:Int):Array<String>;
  function getGamepads():Array<Gamepad>;
  var geolocation(default, null):Geolocation;
  function getInstalledRelatedApps():js.lib.Promise<Array<RelatedApplication>>;
  function queryHandwritingRecognizer(constraint:HandwritingModelConstraint):js.lib.Promise<HandwritingRecognizerQueryResult>;
  function createHandwritingRecognizer(constraint:HandwritingModelConstraint):js.lib.Promise<HandwritingRecognizer>;
  var hid(default, null):HID;
  var userActivation(default, null):UserActivation;
  var ink(default, null):Ink;
  @:overload(function(options:InstallParams):js.lib.Promise<WebInstallResult> {})
  function install():js.lib.Promise<WebInstallResult>;
  var scheduling(default, null):Scheduling;
  var keyboard(default, null):Keyboard;
  var login(default, null):NavigatorLogin;
  var managed(default, null):NavigatorManagedData;
  var mediaCapabilities(default, null):MediaCapabilities;
  var mediaDevices(default, null):MediaDevices;
  var preferences(default, null):PreferenceManager;
  var mediaSession(default, null):MediaSession;
  var permissions(default, null):Permissions;
  var maxTouchPoints(default, null):Int;
  var presentation(default, null):Presentation;
  var wakeLock(default, null):WakeLock;
  var serial(default, null):Serial;
  var serviceWorker(default, null):ServiceWorkerContainer;
  var usb(default, null):USB;
  function vibrate(pattern:haxe.extern.EitherType<Int, Array<Int>>):Bool;
  var virtualKeyboard(default, null):VirtualKeyboard;
  function share(?data:ShareData):js.lib.Promise<Void>;
  function canShare(?data:ShareData):Bool;
  function requestMIDIAccess(?options:js.html.midi.MIDIOptions):js.lib.Promise<js.html.midi.MIDIAccess>;
  var xr(default, null):js.html.xr.System;
  var windowControlsOverlay(default, null):WindowControlsOverlay;
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
  function registerProtocolHandler(scheme:String, url:String):Void;
  function unregisterProtocolHandler(scheme:String, url:String):Void;
  var cookieEnabled(default, null):Bool;
  var plugins(default, null):PluginArray;
  var mimeTypes(default, null):MimeTypeArray;
  function javaEnabled():Bool;
  var pdfViewerEnabled(default, null):Bool;
  var hardwareConcurrency(default, null):Int;
  var connection(default, null):NetworkInformation;
  var storageBuckets(default, null):StorageBucketManager;
  var storage(default, null):StorageManager;
  var userAgentData(default, null):NavigatorUAData;
  var locks(default, null):LockManager;
  var gpu(default, null):js.html.gpu.GPU;
  var ml(default, null):ML;
}
