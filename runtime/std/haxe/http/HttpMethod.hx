package haxe.http;

/*
 * Methods of HTTP requests.
 */

/** A request's method. */
enum abstract HttpMethod(String) from String to String {
  /** `POST` */
  var Post = 'POST';

  /** `GET` */
  var Get = 'GET';

  /** `HEAD` */
  var Head = 'HEAD';

  /** `PUT` */
  var Put = 'PUT';

  /** `DELETE` */
  var Delete = 'DELETE';

  /** `TRACE` */
  var Trace = 'TRACE';

  /** `OPTIONS` */
  var Options = 'OPTIONS';

  /** `CONNECT` */
  var Connect = 'CONNECT';

  /** `PATCH` */
  var Patch = 'PATCH';
}
