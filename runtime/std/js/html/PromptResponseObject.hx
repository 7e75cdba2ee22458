// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PromptResponseObject` of the specification "manifest-incubations". */
typedef PromptResponseObject = {
  ?userChoice:AppBannerPromptOutcome,
}
