// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `RequestCache` of the specification "fetch". */
enum abstract RequestCache(String) from String to String {
  var DEFAULT = "default";
  var NO_STORE = "no-store";
  var RELOAD = "reload";
  var NO_CACHE = "no-cache";
  var FORCE_CACHE = "force-cache";
  var ONLY_IF_CACHED = "only-if-cached";
}
