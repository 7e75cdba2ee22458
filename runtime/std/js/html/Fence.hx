// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `Fence` of the specification "fenced-frame". */
@:native("Fence")
extern class Fence {
  function reportEvent(?event:haxe.extern.EitherType<FenceEvent, String>):Void;
  function setReportEventDataForAutomaticBeacons(?event:FenceEvent):Void;
  function getNestedConfigs():Array<FencedFrameConfig>;
  function disableUntrustedNetwork():js.lib.Promise<Void>;
  function notifyEvent(event:Event):Void;
}
