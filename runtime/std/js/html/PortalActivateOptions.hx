// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PortalActivateOptions` of the specification "portals". */
typedef PortalActivateOptions = {
  > StructuredSerializeOptions,
  ?data:Dynamic,
}
