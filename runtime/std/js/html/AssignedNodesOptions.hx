// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AssignedNodesOptions` of the specification "html". */
typedef AssignedNodesOptions = {
  ?flatten:Bool,
}
