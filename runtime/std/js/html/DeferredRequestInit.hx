// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `DeferredRequestInit` of the specification "fetch". */
typedef DeferredRequestInit = {
  > RequestInit,
  ?activateAfter:Float,
}
