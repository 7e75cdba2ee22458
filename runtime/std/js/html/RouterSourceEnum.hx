// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `RouterSourceEnum` of the specification "service-workers". */
enum abstract RouterSourceEnum(String) from String to String {
  var CACHE = "cache";
  var FETCH_EVENT = "fetch-event";
  var NETWORK = "network";
  var RACE_NETWORK_AND_FETCH_HANDLER = "race-network-and-fetch-handler";
}
