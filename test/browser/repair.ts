import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { ExecutionContext } from 'ava'
import type { Page } from 'playwright-core'
import type { AppCopy } from '../plugin/build-app.ts'

/**
 * Makes two mistakes in a Haxe file of the app `two-modules` that a dev server shows in a page, looks for both in the overlay, and mends
 * them; then changes a module that no JavaScript imports by name, which is watched as well.
 * @param timeout in ms, of each wait
 * @returns the overlay's text
 */
export async function breakAndRepair(t: ExecutionContext, page: Page, app: AppCopy, timeout: number): Promise<string> {
  const world = path.join(app.folder, 'src/World.hx')
  const good = readFileSync(world, 'utf8')
  writeFileSync(
    world,
    good
      .replace('return "used-greeting-LM58 " + name;', 'return nobody + name;')
      .replace('return a == b;', 'return missing;'),
  )
  const overlay = page.locator('vite-error-overlay')
  await overlay.waitFor({ state: 'attached', timeout })
  const text = (await overlay.evaluate((element) => element.shadowRoot?.textContent)) ?? ''
  t.regex(text, /Unknown identifier : nobody/)
  t.regex(text, /Unknown identifier : missing/)
  t.regex(text, /World\.hx/)
  t.regex(text, /return nobody \+ name;/)
  t.regex((await page.textContent('body')) ?? '', /used-greeting-LM58 Ada/, 'the page stays alive')

  writeFileSync(world, good.replace('used-greeting-LM58', 'changed-greeting'))
  await page.waitForFunction(() => document.body.textContent?.includes('changed-greeting Ada'), null, { timeout })
  const particle = path.join(app.folder, 'src/Particle.hx')
  writeFileSync(particle, readFileSync(particle, 'utf8').replace('used-particle-label-QX41', 'other-label'))
  await page.waitForFunction(() => document.body.textContent?.includes('other-label'), null, { timeout })
  return text
}
