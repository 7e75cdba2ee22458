// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MultiCacheQueryOptions` of the specification "service-workers". */
typedef MultiCacheQueryOptions = {
  > CacheQueryOptions,
  ?cacheName:String,
}
