// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `RouterRule` of the specification "service-workers". */
typedef RouterRule = {
  condition:RouterCondition,
  source:haxe.extern.EitherType<RouterSourceDict, RouterSourceEnum>,
}
