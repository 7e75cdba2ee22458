// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `FocusableAreasOption` of the specification "css-nav". */
typedef FocusableAreasOption = {
  ?mode:FocusableAreaSearchMode,
}
