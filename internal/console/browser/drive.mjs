// Drives a console with a real browser: node drive.mjs BASE CONFIG, where CONFIG is
// JSON of what to do. It prints one JSON line with what it saw, and fails only if it
// could not look.
//
// Actions: pages (a list of paths, each opened and, with shots, pictured in light and
// dark, on a desk and on a phone), approvals (a list of approve pages by address, each
// with the private key of a test wallet, which is announced as EIP-6963 says or as
// window.ethereum), offline (a page without JavaScript).

import { chromium } from 'playwright-core'
import { privateKeyToAccount } from 'viem/accounts'

const [base, config] = [process.argv[2], JSON.parse(process.argv[3])]
const browser = await chromium.launch({
  executablePath: config.chromium,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
})
const saw = { complaints: [], foreign: [], overflow: [], pages: 0, approvals: [] }

// open makes a page that notes what goes wrong in it, and every request to elsewhere.
async function open(options) {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  page.on('console', m => { if (['error', 'warning'].includes(m.type())) saw.complaints.push(`${page.url()}: ${m.text()}`) })
  page.on('pageerror', e => saw.complaints.push(`${page.url()}: ${e.message}`))
  page.on('request', r => { if (new URL(r.url()).hostname !== '127.0.0.1') saw.foreign.push(r.url()) })
  return page
}

const looks = [
  ['desk-light', { viewport: { width: 1280, height: 860 }, colorScheme: 'light' }],
  ['phone-dark', { viewport: { width: 390, height: 844 }, colorScheme: 'dark', isMobile: true, hasTouch: true }],
  ['desk-dark', { viewport: { width: 1280, height: 860 }, colorScheme: 'dark' }],
  ['phone-light', { viewport: { width: 390, height: 844 }, colorScheme: 'light', isMobile: true, hasTouch: true }],
]

async function pages() {
  for (const [look, options] of config.shots ? looks : looks.slice(0, 2)) {
    const page = await open(options)
    for (const path of config.pages) {
      const answer = await page.goto(base + path)
      if (answer.status() !== 200) saw.complaints.push(`${path}: status ${answer.status()}`)
      // On a phone innerWidth grows with what is too wide.
      if (await page.evaluate(width => document.documentElement.scrollWidth > width, options.viewport.width)) saw.overflow.push(`${look} ${path}`)
      if (config.shots) await page.waitForLoadState('networkidle')
      if (config.shots) await page.screenshot({ path: `${config.shots}/${look}${path.replace(/[^a-z0-9]+/g, '-')}.png`, fullPage: true })
      saw.pages++
    }
    await page.context().close()
  }
}

// wallet puts a test wallet into a page.
async function wallet(page, todo) {
  const account = privateKeyToAccount(todo.key)
  const asked = []
  await page.exposeFunction('__wallet', async (method, params) => {
    asked.push(method)
    switch (method) {
      case 'eth_requestAccounts': case 'eth_accounts': return { result: [account.address] }
      case 'eth_chainId': return { result: todo.chain ?? '0x2105' }
      case 'eth_signTypedData_v4': {
        if (todo.reject) return { code: 4001, message: 'User rejected the request.' }
        const { types: { EIP712Domain, ...types }, domain, primaryType, message } = JSON.parse(params[1])
        return { result: await account.signTypedData({ types, domain: { ...domain, chainId: BigInt(domain.chainId) }, primaryType, message }) }
      }
    }
    return { code: 4200, message: `no method ${method}` }
  })
  await page.addInitScript(announced => {
    const provider = {
      request: async ({ method, params }) => {
        const answer = await window.__wallet(method, params)
        if (answer.code) throw Object.assign(new Error(answer.message), { code: answer.code })
        return answer.result
      },
      on() {}, removeListener() {},
    }
    if (!announced) { window.ethereum = provider; return }
    const info = { uuid: '350670db-19fa-4704-a166-e52e178b59d2', name: 'a test wallet', icon: 'data:,', rdns: 'example.test' }
    const announce = () => dispatchEvent(new CustomEvent('eip6963:announceProvider', { detail: Object.freeze({ info, provider }) }))
    addEventListener('eip6963:requestProvider', announce)
    announce()
  }, !todo.old)
  return asked
}

async function approve(todo) {
  const page = await open(looks[0][1])
  const asked = await wallet(page, todo)
  await page.goto(todo.url)
  const state = page.locator('#state')
  const settled = before => {
    const at = document.querySelector('#state')
    return at.textContent !== before && (at.classList.contains('good') || at.classList.contains('bad'))
  }
  await page.waitForFunction(settled, '')
  const before = await state.textContent()
  if (todo.own && await page.locator('#own').isEnabled()) await page.fill('#own', todo.own)
  const button = page.locator('#wallets button')
  if (await button.count() && await button.first().isEnabled()) {
    const asking = await state.textContent() // a refusal may be there before the click returns
    await button.first().click()
    await page.waitForFunction(settled, asking)
  }
  const computed = await page.evaluate(() => Object.fromEntries(Array.from(document.querySelectorAll('[data-computed]'), at => [at.dataset.computed, at.textContent])))
  if (config.shots) await page.screenshot({ path: `${config.shots}/approve-${todo.name}.png`, fullPage: true })
  saw.approvals.push({ before, state: await state.textContent(), asked, computed })
  await page.context().close()
}

async function offline() {
  const page = await open({ javaScriptEnabled: false, viewport: { width: 1280, height: 860 } })
  await page.goto(base + config.offline)
  saw.text = await page.locator('main').innerText()
}

try {
  if (config.pages) await pages()
  for (const todo of config.approvals ?? []) await approve(todo)
  if (config.offline) await offline()
} finally {
  await browser.close()
}
console.log(JSON.stringify(saw))
