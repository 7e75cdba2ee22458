// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `URLPatternResult` of the specification "urlpattern". */
typedef URLPatternResult = {
  ?inputs:Array<haxe.extern.EitherType<String, URLPatternInit>>,
  ?protocol:URLPatternComponentResult,
  ?username:URLPatternComponentResult,
  ?password:URLPatternComponentResult,
  ?hostname:URLPatternComponentResult,
  ?port:URLPatternComponentResult,
  ?pathname:URLPatternComponentResult,
  ?search:URLPatternComponentResult,
  ?hash:URLPatternComponentResult,
}
