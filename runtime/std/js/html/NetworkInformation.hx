// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `NetworkInformation` of the specification "netinfo". */
@:native("NetworkInformation")
extern class NetworkInformation extends EventTarget {
  var type(default, null):ConnectionType;
  var effectiveType(default, null):EffectiveConnectionType;
  var downlinkMax(default, null):Float;
  var downlink(default, null):Float;
  var rtt(default, null):Int;
  var onchange:haxe.Constraints.Function;
  var saveData(default, null):Bool;
}
