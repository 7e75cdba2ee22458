// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `RouterCondition` of the specification "service-workers". */
typedef RouterCondition = {
  ?urlPattern:haxe.extern.EitherType<String, haxe.extern.EitherType<URLPatternInit, URLPattern>>,
  ?requestMethod:String,
  ?requestMode:RequestMode,
  ?requestDestination:RequestDestination,
  ?runningStatus:RunningStatus,
  ?or:Array<RouterCondition>,
  ?not:RouterCondition,
}
