// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `NavigatorUAData` of the specification "ua-client-hints". */
@:native("NavigatorUAData")
extern class NavigatorUAData {
  var brands(default, null):Array<NavigatorUABrandVersion>;
  var mobile(default, null):Bool;
  var platform(default, null):String;
  function getHighEntropyValues(hints:Array<String>):js.lib.Promise<UADataValues>;
  function toJSON():UALowEntropyJSON;
}
