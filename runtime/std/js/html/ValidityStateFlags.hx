// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ValidityStateFlags` of the specification "html". */
typedef ValidityStateFlags = {
  ?valueMissing:Bool,
  ?typeMismatch:Bool,
  ?patternMismatch:Bool,
  ?tooLong:Bool,
  ?tooShort:Bool,
  ?rangeUnderflow:Bool,
  ?rangeOverflow:Bool,
  ?stepMismatch:Bool,
  ?badInput:Bool,
  ?customError:Bool,
}
