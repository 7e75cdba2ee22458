// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MLTensorDescriptor` of the specification "webnn". */
typedef MLTensorDescriptor = {
  > MLOperandDescriptor,
  ?readable:Bool,
  ?writable:Bool,
}
