// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `NavigationPrecommitController` of the specification "html". */
@:native("NavigationPrecommitController")
extern class NavigationPrecommitController {
  function redirect(url:String, ?options:NavigationNavigateOptions):Void;
  function addHandler(handler:() -> Dynamic):Void;
}
