// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HandwritingModelConstraint` of the specification "handwriting-recognition". */
typedef HandwritingModelConstraint = {
  languages:Array<String>,
}
