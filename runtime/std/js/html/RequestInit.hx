// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `RequestInit` of the specification "fetch". */
typedef RequestInit = {
  ?method:String,
  ?headers:haxe.extern.EitherType<js.html.Headers, haxe.extern.EitherType<Array<Array<String>>, haxe.DynamicAccess<String>>>,
  ?body:haxe.extern.EitherType<ReadableStream, haxe.extern.EitherType<Blob, haxe.extern.EitherType<js.lib.BufferSource, haxe.extern.EitherType<FormData, haxe.extern.EitherType<URLSearchParams, String>>>>>,
  ?referrer:String,
  ?referrerPolicy:ReferrerPolicy,
  ?mode:RequestMode,
  ?credentials:RequestCredentials,
  ?cache:RequestCache,
  ?redirect:RequestRedirect,
  ?integrity:String,
  ?keepalive:Bool,
  ?signal:AbortSignal,
  ?duplex:RequestDuplex,
  ?priority:RequestPriority,
  ?window:Dynamic,
  ?targetAddressSpace:IPAddressSpace,
  ?privateToken:PrivateToken,
}
