// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `NavigationReloadOptions` of the specification "html". */
typedef NavigationReloadOptions = {
  > NavigationOptions,
  ?state:Dynamic,
}
