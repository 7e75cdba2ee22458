// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PresentationRequest` of the specification "presentation-api". */
@:native("PresentationRequest")
extern class PresentationRequest extends EventTarget {
  @:overload(function(urls:Array<String>):Void {})
  function new(url:String):Void;
  function start():js.lib.Promise<PresentationConnection>;
  function reconnect(presentationId:String):js.lib.Promise<PresentationConnection>;
  function getAvailability():js.lib.Promise<PresentationAvailability>;
  var onconnectionavailable:haxe.Constraints.Function;
}
