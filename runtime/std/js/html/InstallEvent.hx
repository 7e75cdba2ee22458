// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `InstallEvent` of the specification "service-workers". */
@:native("InstallEvent")
extern class InstallEvent extends ExtendableEvent {
  function new(type:String, ?eventInitDict:ExtendableEventInit):Void;
  function addRoutes(rules:haxe.extern.EitherType<RouterRule, Array<RouterRule>>):js.lib.Promise<Void>;
}
