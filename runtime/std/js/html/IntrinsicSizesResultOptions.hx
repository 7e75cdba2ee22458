// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `IntrinsicSizesResultOptions` of the specification "css-layout-api". */
typedef IntrinsicSizesResultOptions = {
  ?maxContentSize:Float,
  ?minContentSize:Float,
}
