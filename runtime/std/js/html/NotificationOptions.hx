// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `NotificationOptions` of the specification "notifications". */
typedef NotificationOptions = {
  ?dir:NotificationDirection,
  ?lang:String,
  ?body:String,
  ?navigate:String,
  ?tag:String,
  ?image:String,
  ?icon:String,
  ?badge:String,
  ?vibrate:haxe.extern.EitherType<Int, Array<Int>>,
  ?timestamp:Int,
  ?renotify:Bool,
  ?silent:Null<Bool>,
  ?requireInteraction:Bool,
  ?data:Dynamic,
  ?actions:Array<NotificationAction>,
}
