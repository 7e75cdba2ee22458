// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ImportNodeOptions` of the specification "dom". */
typedef ImportNodeOptions = {
  ?customElementRegistry:CustomElementRegistry,
  ?selfOnly:Bool,
}
