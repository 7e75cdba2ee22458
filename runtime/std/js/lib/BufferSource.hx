package js.lib;

/*
 * Bytes, whichever way they are kept.
 */

/** A buffer, or a view of one. */
abstract BufferSource(ArrayBuffer) from ArrayBuffer to ArrayBuffer {
  /** A view as a source of bytes: its own part of the buffer. */
  @:from static inline function fromBufferView(view:ArrayBufferView):BufferSource
    return cast view;
}
