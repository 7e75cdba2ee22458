// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ViewTransition` of the specification "css-view-transitions". */
@:native("ViewTransition")
extern class ViewTransition {
  var updateCallbackDone(default, null):js.lib.Promise<Void>;
  var ready(default, null):js.lib.Promise<Void>;
  var finished(default, null):js.lib.Promise<Void>;
  function skipTransition():Void;
  var types(default, null):ViewTransitionTypeSet;
  var transitionRoot(default, null):Element;
  function waitUntil(promise:js.lib.Promise<Dynamic>):Void;
}
