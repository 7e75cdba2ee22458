// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `Navigation` of the specification "html". */
@:native("Navigation")
extern class Navigation extends EventTarget {
  function entries():Array<NavigationHistoryEntry>;
  var currentEntry(default, null):NavigationHistoryEntry;
  function updateCurrentEntry(options:NavigationUpdateCurrentEntryOptions):Void;
  var transition(default, null):NavigationTransition;
  var activation(default, null):NavigationActivation;
  var canGoBack(default, null):Bool;
  var canGoForward(default, null):Bool;
  function navigate(url:String, ?options:NavigationNavigateOptions):NavigationResult;
  function reload(?options:NavigationReloadOptions):NavigationResult;
  function traverseTo(key:String, ?options:NavigationOptions):NavigationResult;
  function back(?options:NavigationOptions):NavigationResult;
  function forward(?options:NavigationOptions):NavigationResult;
  var onnavigate:haxe.Constraints.Function;
  var onnavigatesuccess:haxe.Constraints.Function;
  var onnavigateerror:haxe.Constraints.Function;
  var oncurrententrychange:haxe.Constraints.Function;
}
