package haxe.http;

/*
 * Requests through JavaScript's fetch.
 */

import haxe.io.Bytes;
import js.html.AbortController;
import js.html.Headers;
import js.html.RequestInit;
import js.html.Response;
import js.html.XMLHttpRequest;
import js.lib.ArrayBuffer;
import js.lib.Promise;
import js.lib.Uint8Array;

@:native("globalThis")
private extern class Global {
  static function fetch(input:String, ?init:RequestInit):Promise<Response>;
}

/** A request of a page, a worker or Node. */
class HttpJs extends HttpBase {
  /** Whether `request` returns at once. Waiting for the answer is possible on pages only. */
  public var async:Bool = true;

  /** Whether cookies go along to other sites. */
  public var withCredentials:Bool = false;

  var running:Null<AbortController> = null;

  /** A request to a URL. */
  public function new(url:String)
    super(url);

  /** Stops a running request; nothing more is told of it. */
  public function cancel():Void {
    if (running == null) return;
    running.abort();
    running = null;
  }

  /** Sends it. */
  override public function request(?post:Bool):Void {
    responseAsString = null;
    responseBytes = null;
    var isPost = post == true || postData != null || postBytes != null;
    if (async)
      fetch(isPost);
    else
      wait(isPost);
  }

  static function encoded(list:Array<{name:String, value:String}>):String
    return [for (p in list) StringTools.urlEncode(p.name) + "=" + StringTools.urlEncode(p.value)].join("&");

  function target(isPost:Bool):String {
    var hasBody = postData != null || postBytes != null;
    if (params.length == 0 || (isPost && !hasBody)) return url;
    return url + (url.indexOf("?") < 0 ? "?" : "&") + encoded(params);
  }

  /** What is sent: the text, the bytes or the parameters. */
  function body():Dynamic
    return postData != null ? (postData : Dynamic) : postBytes != null ? (postBytes : Dynamic) : (encoded(params) : Dynamic);

  /** Without a type of its own, what is sent is a form. */
  function isForm(isPost:Bool):Bool {
    for (h in headers)
      if (h.name.toLowerCase() == "content-type") return false;
    return isPost && postData == null && postBytes == null;
  }

  function fetch(isPost:Bool):Void {
    var own = new AbortController();
    running = own;
    var sent = new Headers();
    for (h in headers)
      sent.append(h.name, h.value);
    if (isForm(isPost)) sent.append("Content-Type", "application/x-www-form-urlencoded");
    var init:RequestInit = {
      method: isPost ? "POST" : "GET",
      headers: sent,
      credentials: withCredentials ? INCLUDE : SAME_ORIGIN,
      signal: own.signal,
    };
    if (isPost) init.body = body();
    var status = 0;
    var isCurrent = () -> running == own;
    Global.fetch(target(isPost), init).then(response -> {
      status = response.status;
      if (isCurrent()) onStatus(status);
      return response.arrayBuffer();
    }).then((buffer:ArrayBuffer) -> {
      if (!isCurrent()) return;
      running = null;
      finish(status, bytesOf(buffer));
    }, (reason:Dynamic) -> {
      if (!isCurrent()) return;
      running = null;
      onError(status == 0 ? "Failed to connect or resolve host" : Std.string(reason));
    });
  }

  function wait(isPost:Bool):Void {
    var r = new XMLHttpRequest();
    r.open(isPost ? "POST" : "GET", target(isPost), false);
    r.overrideMimeType("text/plain; charset=x-user-defined");
    r.withCredentials = withCredentials;
    for (h in headers)
      r.setRequestHeader(h.name, h.value);
    if (isForm(isPost)) r.setRequestHeader("Content-Type", "application/x-www-form-urlencoded");
    try
      r.send(isPost ? body() : null)
    catch (failed:Dynamic) {
      onError("Failed to connect or resolve host");
      return;
    }
    onStatus(r.status);
    // Each character holds a byte, under the set of characters that was asked for.
    var text = r.responseText;
    var bytes = Bytes.alloc(text.length);
    for (i in 0...text.length)
      bytes.set(i, text.charCodeAt(i));
    finish(r.status, bytes);
  }

  function finish(status:Int, bytes:Bytes):Void {
    if (status >= 200 && status < 400)
      success(bytes);
    else {
      responseBytes = bytes;
      onError("Http Error #" + status);
    }
  }

  static function bytesOf(buffer:ArrayBuffer):Bytes {
    var view = new Uint8Array(buffer);
    var bytes = Bytes.alloc(view.length);
    for (i in 0...view.length)
      bytes.set(i, view[i]);
    return bytes;
  }

  /** The answer to a GET, waited for; throws the message where there is none. */
  public static function requestUrl(url:String):String {
    var h = new HttpJs(url);
    var answer:String = null;
    h.async = false;
    h.onData = data -> answer = data;
    h.onError = message -> throw message;
    h.request(false);
    return answer;
  }
}
