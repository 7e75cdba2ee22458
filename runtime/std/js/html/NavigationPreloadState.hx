// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `NavigationPreloadState` of the specification "service-workers". */
typedef NavigationPreloadState = {
  ?enabled:Bool,
  ?headerValue:String,
}
