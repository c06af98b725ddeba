// Keccak-256 (the padding of Ethereum, not of FIPS 202), on 32-bit halves of the
// lanes: lane i is lo[i] and hi[i].

const ROUNDS = [
  0x0000000000000001n, 0x0000000000008082n, 0x800000000000808an, 0x8000000080008000n, 0x000000000000808bn, 0x0000000080000001n,
  0x8000000080008081n, 0x8000000000008009n, 0x000000000000008an, 0x0000000000000088n, 0x0000000080008009n, 0x000000008000000an,
  0x000000008000808bn, 0x800000000000008bn, 0x8000000000008089n, 0x8000000000008003n, 0x8000000000008002n, 0x8000000000000080n,
  0x000000000000800an, 0x800000008000000an, 0x8000000080008081n, 0x8000000000008080n, 0x0000000080000001n, 0x8000000080008008n,
].map(c => [Number(c & 0xffffffffn) | 0, Number(c >> 32n) | 0])

// Where rho and pi take a lane, in the order of their walk, and by how many bits
// they turn it.
const PLACES = [10, 7, 11, 17, 18, 3, 5, 16, 8, 21, 24, 4, 15, 23, 19, 13, 12, 2, 20, 14, 22, 9, 6, 1]
const TURNS = [1, 3, 6, 10, 15, 21, 28, 36, 45, 55, 2, 14, 27, 41, 56, 8, 25, 43, 62, 18, 39, 61, 20, 44]

const RATE = 136

function permute(lo, hi) {
  const cl = new Int32Array(5), ch = new Int32Array(5)
  for (const [rl, rh] of ROUNDS) {
    for (let x = 0; x < 5; x++) {
      cl[x] = lo[x] ^ lo[x + 5] ^ lo[x + 10] ^ lo[x + 15] ^ lo[x + 20]
      ch[x] = hi[x] ^ hi[x + 5] ^ hi[x + 10] ^ hi[x + 15] ^ hi[x + 20]
    }
    for (let x = 0; x < 5; x++) {
      const l = cl[(x + 1) % 5], h = ch[(x + 1) % 5]
      const dl = cl[(x + 4) % 5] ^ (l << 1 | h >>> 31), dh = ch[(x + 4) % 5] ^ (h << 1 | l >>> 31)
      for (let y = x; y < 25; y += 5) { lo[y] ^= dl; hi[y] ^= dh }
    }
    let l = lo[1], h = hi[1]
    for (let i = 0; i < 24; i++) {
      const at = PLACES[i], nextL = lo[at], nextH = hi[at]
      let n = TURNS[i]
      if (n >= 32) { [l, h] = [h, l]; n -= 32 }
      lo[at] = n ? l << n | h >>> (32 - n) : l
      hi[at] = n ? h << n | l >>> (32 - n) : h
      l = nextL
      h = nextH
    }
    for (let y = 0; y < 25; y += 5) {
      for (let x = 0; x < 5; x++) { cl[x] = lo[y + x]; ch[x] = hi[y + x] }
      for (let x = 0; x < 5; x++) {
        lo[y + x] = cl[x] ^ (~cl[(x + 1) % 5] & cl[(x + 2) % 5])
        hi[y + x] = ch[x] ^ (~ch[(x + 1) % 5] & ch[(x + 2) % 5])
      }
    }
    lo[0] ^= rl
    hi[0] ^= rh
  }
}

// keccak256 hashes a Uint8Array.
export function keccak256(input) {
  const padded = new Uint8Array((Math.floor(input.length / RATE) + 1) * RATE)
  padded.set(input)
  padded[input.length] ^= 0x01
  padded[padded.length - 1] ^= 0x80
  const view = new DataView(padded.buffer), lo = new Int32Array(25), hi = new Int32Array(25)
  for (let block = 0; block < padded.length; block += RATE) {
    for (let i = 0; i < RATE / 8; i++) {
      lo[i] ^= view.getInt32(block + 8 * i, true)
      hi[i] ^= view.getInt32(block + 8 * i + 4, true)
    }
    permute(lo, hi)
  }
  const out = new Uint8Array(32), result = new DataView(out.buffer)
  for (let i = 0; i < 4; i++) {
    result.setInt32(8 * i, lo[i], true)
    result.setInt32(8 * i + 4, hi[i], true)
  }
  return out
}
