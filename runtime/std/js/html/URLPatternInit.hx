// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `URLPatternInit` of the specification "urlpattern". */
typedef URLPatternInit = {
  ?protocol:String,
  ?username:String,
  ?password:String,
  ?hostname:String,
  ?port:String,
  ?pathname:String,
  ?search:String,
  ?hash:String,
  ?baseURL:String,
}
