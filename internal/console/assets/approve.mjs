// The approve page: it reads what is shown, computes anew what would be signed, and
// asks the wallet only if every hash is the one that the server says.

import { FIELDS, bytes, calldata, differingField, differingTypedData, digest, safeHashes, typedData } from './settlement.mjs'

const page = document.querySelector('#approval')
const state = document.querySelector('#state')
const wallets = document.querySelector('#wallets')
const own = document.querySelector('#own')
const found = new Map()
let ready = null

const say = (text, kind) => {
  state.textContent = text
  state.className = 'banner ' + (kind ?? '')
}

class Refusal extends Error {}
const refuse = (field, shown, other, where) => {
  throw new Refusal(`Refused: field ${field} is ${shown} on this page and ${other} in ${where}. Nothing was signed.`)
}

// text is what people see of a field: figures without the spaces between groups.
const text = (of, name) => {
  const at = of.querySelector(`[data-field="${name}"]`)
  if (!at) throw new Refusal(`Refused: field ${name} is not on this page. Nothing was signed.`)
  return (at.querySelector('[data-exact]') ?? at).textContent.replace(/[\s\u202f\u00a0]|wei$/g, '')
}

// show writes a hash in groups of four digits, as the server does.
const show = (at, value) => {
  at.className = 'hash'
  at.replaceChildren(...(value.match(/^0x|.{4}/g) ?? []).map(group => {
    const span = document.createElement('span')
    span.textContent = group
    return span
  }))
}

const result = of => Object.fromEntries(FIELDS.map(([name]) => [name, text(of, name)]))

// examine computes everything from what is shown and holds it against the server's.
function examine(served) {
  const network = { chainId: text(page, 'chainId'), settlement: text(page, 'settlement'), safe: text(page, 'safe') }
  const shown = result(document.querySelector('#result'))
  const carried = Array.from(document.querySelectorAll('[data-carried]'), result)
  const data = calldata(shown, carried)
  const theirs = served.typed_data?.message?.data ?? ''
  const call = differingField(data, String(theirs).toLowerCase(), carried.length)
  if (call) refuse(call.field, call.ours, call.theirs, 'the transaction')
  const typed = typedData(network, data, text(page, 'nonce'))
  const other = differingTypedData(typed, served.typed_data)
  if (other) refuse(other.field, other.ours, other.theirs, 'the transaction')
  const hashes = { digest: digest(network, shown), ...safeHashes(typed) }
  const answered = { digest: served.digest, ...served.hashes }
  for (const [name, value] of Object.entries(hashes)) {
    show(document.querySelector(`[data-computed="${name}"]`), value)
    const said = text(page, `hash-${name}`)
    if (said !== value) refuse(name, value, said, 'the server’s words')
    if (answered[name] !== value) refuse(name, value, answered[name], 'the server’s answer')
  }
  return { typed, hashes, network }
}

// checkOwn holds the digest that the signer's own machine printed against the page's.
function checkOwn() {
  if (!ready) return
  const mine = own.value.trim().toLowerCase()
  const wrong = mine !== '' && mine !== ready.hashes.digest
  own.setAttribute('aria-invalid', String(wrong))
  for (const button of wallets.querySelectorAll('button')) button.disabled = wrong
  if (wrong) say(`Refused: field digest is ${ready.hashes.digest} on this page and ${mine} on your own machine. Do not sign.`, 'bad')
  else if (mine !== '') say('The digest is the one that your own machine computed.', 'good')
}

async function approve(provider, button) {
  for (const b of wallets.querySelectorAll('button')) b.disabled = true
  try {
    // What is shown may have changed since the page was loaded.
    ready = examine(await proposal())
    const [account] = await provider.request({ method: 'eth_requestAccounts' })
    const signers = Array.from(document.querySelectorAll('[data-signer]'), at => at.textContent.trim().toLowerCase())
    if (!account || !signers.includes(account.toLowerCase())) throw new Refusal(`Refused: ${account ?? 'no account'} is not a treasury signer. Choose another account in the wallet.`)
    const chain = BigInt(await provider.request({ method: 'eth_chainId' })).toString()
    if (chain !== ready.network.chainId) refuse('chainId', ready.network.chainId, chain, 'the wallet')
    say(`Compare with what ${button.textContent} shows, group by group, then sign.`, '')
    const signature = await provider.request({ method: 'eth_signTypedData_v4', params: [account, JSON.stringify(ready.typed)] })
    const answer = await fetch(`/api/v1/epochs/${text(page, 'epoch')}/approvals`, {
      method: 'POST', headers: { 'Content-Type': 'application/json', 'If-Match': `"${ready.hashes.safe_tx}"` },
      body: JSON.stringify({ signature: canonical(signature) }),
    })
    const said = await answer.json()
    if (!answer.ok) throw new Refusal(`The engine refused it: ${said.error.detail}`)
    say(`Approved: the engine has verified the signature of ${said.signer} and published it.`, 'good')
  } catch (err) {
    say(err instanceof Refusal ? err.message : err?.code === 4001 ? 'The wallet was told not to sign. Nothing was signed.' : `It did not work: ${err?.message ?? err}`, 'bad')
    for (const b of wallets.querySelectorAll('button')) b.disabled = false
  }
}

// canonical writes the last byte of a signature as 27 or 28, where a wallet writes 0 or 1.
function canonical(signature) {
  const raw = bytes(signature)
  if (raw.length === 65 && raw[64] < 2) raw[64] += 27
  return '0x' + Array.from(raw, b => b.toString(16).padStart(2, '0')).join('')
}

async function proposal() {
  const answer = await fetch(`/api/v1/epochs/${text(page, 'epoch')}/proposal`)
  const said = await answer.json()
  if (!answer.ok) throw new Refusal(`There is nothing to sign: ${said.error.detail}`)
  return said
}

function offer(name, provider) {
  if (found.has(provider)) return
  found.set(provider, name)
  const button = document.createElement('button')
  button.className = 'primary'
  button.type = 'button'
  button.textContent = `Sign with ${name}`
  button.addEventListener('click', () => approve(provider, button))
  wallets.append(button)
  document.querySelector('#nowallet')?.remove()
}

try {
  ready = examine(await proposal())
  say('Your browser has computed the same hashes from what is shown.', 'good')
  own.disabled = false
  own.addEventListener('input', checkOwn)
  if (page.dataset.blocked) {
    say(page.dataset.blocked, 'bad')
  } else {
    // EIP-6963: wallets announce themselves; an older one is window.ethereum.
    addEventListener('eip6963:announceProvider', event => offer(event.detail.info.name, event.detail.provider))
    dispatchEvent(new Event('eip6963:requestProvider'))
    if (found.size === 0 && window.ethereum) offer('the browser’s wallet', window.ethereum)
  }
} catch (err) {
  say(err instanceof Refusal ? err.message : `It did not work: ${err?.message ?? err}`, 'bad')
}
