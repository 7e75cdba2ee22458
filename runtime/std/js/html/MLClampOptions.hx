// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MLClampOptions` of the specification "webnn". */
typedef MLClampOptions = {
  > MLOperatorOptions,
  ?minValue:Dynamic,
  ?maxValue:Dynamic,
}
