// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `TouchEventInit` of the specification "touch-events". */
typedef TouchEventInit = {
  > EventModifierInit,
  ?touches:Array<Touch>,
  ?targetTouches:Array<Touch>,
  ?changedTouches:Array<Touch>,
}
