// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ShowPopoverOptions` of the specification "html". */
typedef ShowPopoverOptions = {
  ?source:Element,
}
