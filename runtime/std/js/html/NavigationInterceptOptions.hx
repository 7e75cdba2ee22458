// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `NavigationInterceptOptions` of the specification "html". */
typedef NavigationInterceptOptions = {
  ?precommitHandler:(controller:NavigationPrecommitController) -> Dynamic,
  ?handler:() -> Dynamic,
  ?focusReset:NavigationFocusReset,
  ?scroll:NavigationScrollBehavior,
}
