// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ResizeObserverOptions` of the specification "resize-observer". */
typedef ResizeObserverOptions = {
  ?box:ResizeObserverBoxOptions,
}
