// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AppBannerPromptOutcome` of the specification "manifest-incubations". */
enum abstract AppBannerPromptOutcome(String) from String to String {
  var ACCEPTED = "accepted";
  var DISMISSED = "dismissed";
}
