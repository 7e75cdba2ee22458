// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CacheQueryOptions` of the specification "service-workers". */
typedef CacheQueryOptions = {
  ?ignoreSearch:Bool,
  ?ignoreMethod:Bool,
  ?ignoreVary:Bool,
}
