// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PortalActivateEventInit` of the specification "portals". */
typedef PortalActivateEventInit = {
  > EventInit,
  ?data:Dynamic,
}
