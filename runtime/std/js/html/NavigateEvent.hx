// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `NavigateEvent` of the specification "html". */
@:native("NavigateEvent")
extern class NavigateEvent extends Event {
  function new(type:String, eventInitDict:NavigateEventInit):Void;
  var navigationType(default, null):NavigationType;
  var destination(default, null):NavigationDestination;
  var canIntercept(default, null):Bool;
  var userInitiated(default, null):Bool;
  var hashChange(default, null):Bool;
  var signal(default, null):AbortSignal;
  var formData(default, null):FormData;
  var downloadRequest(default, null):String;
  var info(default, null):Dynamic;
  var hasUAVisualTransition(default, null):Bool;
  var sourceElement(default, null):Element;
  function intercept(?options:NavigationInterceptOptions):Void;
  function scroll():Void;
}
