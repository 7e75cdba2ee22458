// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PresentationConnectionCloseEventInit` of the specification "presentation-api". */
typedef PresentationConnectionCloseEventInit = {
  > EventInit,
  reason:PresentationConnectionCloseReason,
  ?message:String,
}
