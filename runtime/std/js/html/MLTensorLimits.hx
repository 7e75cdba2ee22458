// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MLTensorLimits` of the specification "webnn". */
typedef MLTensorLimits = {
  ?dataTypes:Array<MLOperandDataType>,
  ?rankRange:MLRankRange,
}
