// What a treasury signer signs, computed anew from fields: the digest of an
// EpochResult, the call that settles it, and the Safe transaction's EIP-712 hashes.
// Fields are strings: decimal numbers, and 0x with hex digits.

import { keccak256 } from './keccak.mjs'

// FIELDS are those of the contract's EpochResult, in order, with their types.
export const FIELDS = [
  ['epoch', 'uint64'], ['firstEra', 'uint64'], ['lastEra', 'uint64'], ['policyHash', 'bytes32'], ['logSize', 'uint64'], ['logRoot', 'bytes32'],
  ['payoutRoot', 'bytes32'], ['payoutTotal', 'uint256'], ['slashRoot', 'bytes32'], ['slashTotal', 'uint256'], ['previousDigest', 'bytes32'],
]
const TUPLE = '(' + FIELDS.map(([, type]) => type).join(',') + ')'
const RESULT_TYPE = 'EpochResult(uint256 chainId,address settlement,' + FIELDS.map(([name, type]) => `${type} ${name}`).join(',') + ')'
const DOMAIN_TYPE = 'EIP712Domain(uint256 chainId,address verifyingContract)'
export const SAFE_FIELDS = [
  ['to', 'address'], ['value', 'uint256'], ['data', 'bytes'], ['operation', 'uint8'], ['safeTxGas', 'uint256'], ['baseGas', 'uint256'],
  ['gasPrice', 'uint256'], ['gasToken', 'address'], ['refundReceiver', 'address'], ['nonce', 'uint256'],
]
const SAFE_TYPE = 'SafeTx(' + SAFE_FIELDS.map(([name, type]) => `${type} ${name}`).join(',') + ')'
const NOBODY = '0x' + '0'.repeat(40)

const ascii = text => new TextEncoder().encode(text)
export const hex = bytes => '0x' + Array.from(bytes, b => b.toString(16).padStart(2, '0')).join('')
export const bytes = text => {
  if (!/^0x([0-9a-fA-F]{2})*$/.test(text)) throw new Error(`${text.slice(0, 80)}: want 0x and pairs of hex digits`)
  return Uint8Array.from(text.slice(2).match(/../g) ?? [], pair => parseInt(pair, 16))
}
const join = (...parts) => hex(Uint8Array.from(parts.flatMap(part => Array.from(bytes(part)))))
export const hash = text => hex(keccak256(bytes(text)))

// word encodes a value of a type in 32 bytes.
export function word(type, value) {
  const text = String(value)
  if (type.startsWith('uint')) {
    const bits = BigInt(type.slice(4))
    if (!/^(0|[1-9][0-9]*)$/.test(text) || BigInt(text) >> bits) throw new Error(`${text}: want a number of ${bits} bits`)
    return '0x' + BigInt(text).toString(16).padStart(64, '0')
  }
  const digits = type === 'address' ? 40 : 64
  if (!new RegExp(`^0x[0-9a-fA-F]{${digits}}$`).test(text)) throw new Error(`${text}: want 0x and ${digits} hex digits`)
  return '0x' + text.slice(2).toLowerCase().padStart(64, '0')
}

const words = result => FIELDS.map(([name, type]) => word(type, result[name]))

// digest is the one that the contract computes of a result.
export const digest = (network, result) => hash(join(hex(keccak256(ascii(RESULT_TYPE))),
  word('uint256', network.chainId), word('address', network.settlement), ...words(result)))

const selector = signature => hex(keccak256(ascii(signature)).slice(0, 4))

// calldata is the call that settles a result, and before it the refused epochs that
// it carries.
export function calldata(result, carried) {
  if (carried.length === 0) return join(selector(`settle(${TUPLE})`), ...words(result))
  const head = word('uint256', 32 * (1 + FIELDS.length)) // the array lies behind its place and the result
  return join(selector(`settleAfter(${TUPLE}[],${TUPLE})`), head, ...words(result), word('uint256', carried.length), ...carried.flatMap(words))
}

// fieldAt names the field of a result or of a carried one at which two calls differ.
export function differingField(ours, theirs, carried) {
  if (ours.slice(0, 10) !== theirs.slice(0, 10)) return { field: 'selector', ours: ours.slice(0, 10), theirs: theirs.slice(0, 10) }
  if (ours.length !== theirs.length) return { field: 'data', ours: `${ours.length / 2 - 1} bytes`, theirs: `${theirs.length / 2 - 1} bytes` }
  for (let i = 0; 10 + 64 * i < ours.length; i++) {
    const [a, b] = [ours, theirs].map(data => '0x' + data.slice(10 + 64 * i, 74 + 64 * i))
    if (a !== b) return { field: fieldName(i, carried), ours: shown(i, a, carried), theirs: shown(i, b, carried) }
  }
  return null
}

// place says which result and which field of it a word of a call is.
function place(i, carried) {
  if (carried === 0) return ['', i]
  if (i === 0 || i === 1 + FIELDS.length) return ['carried', -1]
  if (i <= FIELDS.length) return ['', i - 1]
  const rest = i - FIELDS.length - 2
  return [`carried[${Math.floor(rest / FIELDS.length)}].`, rest % FIELDS.length]
}

function fieldName(i, carried) {
  const [of, field] = place(i, carried)
  return field < 0 ? of : of + FIELDS[field][0]
}

function shown(i, value, carried) {
  const [, field] = place(i, carried)
  return field < 0 || FIELDS[field][1].startsWith('uint') ? BigInt(value).toString() : value
}

// typedData is the Safe transaction that calls the settlement contract, for
// eth_signTypedData_v4: a plain call without value or refund.
export const typedData = (network, data, nonce) => ({
  types: {
    EIP712Domain: [{ name: 'chainId', type: 'uint256' }, { name: 'verifyingContract', type: 'address' }],
    SafeTx: SAFE_FIELDS.map(([name, type]) => ({ name, type })),
  },
  primaryType: 'SafeTx',
  domain: { chainId: network.chainId, verifyingContract: network.safe },
  message: {
    to: network.settlement, value: '0', data, operation: '0', safeTxGas: '0', baseGas: '0', gasPrice: '0',
    gasToken: NOBODY, refundReceiver: NOBODY, nonce,
  },
})

// safeHashes are those that a hardware wallet shows, and what is signed.
export function safeHashes(typed) {
  const domain = hash(join(hex(keccak256(ascii(DOMAIN_TYPE))), word('uint256', typed.domain.chainId), word('address', typed.domain.verifyingContract)))
  const message = hash(join(hex(keccak256(ascii(SAFE_TYPE))),
    ...SAFE_FIELDS.map(([name, type]) => type === 'bytes' ? hash(typed.message[name]) : word(type, typed.message[name]))))
  return { domain, message, safe_tx: hash(join('0x1901', domain, message)) }
}

// differingTypedData names the first field in which two typed messages differ, null
// if they are the same.
export function differingTypedData(ours, theirs) {
  // Encoders write numbers in decimal, in hex, or as numbers; addresses in any case.
  const plain = v => typeof v === 'object' ? JSON.stringify(v) : String(v).toLowerCase()
  const number = v => { try { return BigInt(v).toString() } catch { return plain(v) } }
  const pairs = [
    ['primaryType', ours.primaryType, theirs.primaryType],
    ['chainId', number(ours.domain.chainId), number(theirs.domain?.chainId)], ['verifyingContract', ours.domain.verifyingContract, theirs.domain?.verifyingContract],
    ...SAFE_FIELDS.map(([name]) => [name, ours.message[name], theirs.message?.[name]]),
    ['domain', Object.keys(ours.domain).sort(), Object.keys(theirs.domain ?? {}).sort()],
    ['message', Object.keys(ours.message).sort(), Object.keys(theirs.message ?? {}).sort()],
    ['types', ours.types.SafeTx, theirs.types?.SafeTx], ['types', ours.types.EIP712Domain, theirs.types?.EIP712Domain],
  ]
  for (const [field, a, b] of pairs) {
    if (b === undefined || plain(a) !== plain(b)) return { field, ours: plain(a), theirs: b === undefined ? 'nothing' : plain(b) }
  }
  return null
}
