// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `NavigationNavigateOptions` of the specification "html". */
typedef NavigationNavigateOptions = {
  > NavigationOptions,
  ?state:Dynamic,
  ?history:NavigationHistoryBehavior,
}
