// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `TogglePopoverOptions` of the specification "html". */
typedef TogglePopoverOptions = {
  > ShowPopoverOptions,
  ?force:Bool,
}
