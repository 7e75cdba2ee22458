// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `GetRootNodeOptions` of the specification "dom". */
typedef GetRootNodeOptions = {
  ?composed:Bool,
}
