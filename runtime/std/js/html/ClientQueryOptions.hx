// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ClientQueryOptions` of the specification "service-workers". */
typedef ClientQueryOptions = {
  ?includeUncontrolled:Bool,
  ?type:ClientType,
}
