import type { IrType } from './builder.ts'

// How names, bytes and narrow values are written in IR text.

/** A symbol in IR text: quoted where it isn't a plain word. */
export function symbol(name: string): string {
  if (/^[A-Za-z_.$][A-Za-z0-9_.$]*$/.test(name)) return `@${name}`
  return `@"${quoted(name)}"`
}

/** Text between quotes of IR: bytes of UTF-8, the unusual ones as two hex digits. */
export function quoted(text: string): string {
  let out = ''
  for (const byte of new TextEncoder().encode(text)) out += byteText(byte)
  return out
}

export const byteText = (byte: number): string =>
  byte >= 32 && byte < 127 && byte !== 34 && byte !== 92
    ? String.fromCharCode(byte)
    : `\\${byte.toString(16).toUpperCase().padStart(2, '0')}`

/** How narrow values cross to C: callers and callees extend them to 32 bits. */
export const extension = (type: IrType): string => (type === 'i8' || type === 'i16' ? 'zeroext ' : '')
export const passed = (type: IrType): string => (type === 'i8' || type === 'i16' ? ' zeroext' : '')
