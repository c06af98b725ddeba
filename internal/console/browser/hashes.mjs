// Computes with the scripts of the approve page what Go has computed: reads JSON cases
// from standard input and writes the answers as JSON.

import { readFileSync } from 'node:fs'
import { calldata, differingField, digest, hash, safeHashes, typedData } from '../assets/settlement.mjs'

const { inputs, cases } = JSON.parse(readFileSync(0, 'utf8'))
console.log(JSON.stringify({
  inputs: inputs.map(hash),
  cases: cases.map(({ network, result, carried, nonce, other }) => {
    const data = calldata(result, carried)
    return { data, digest: digest(network, result), ...safeHashes(typedData(network, data, nonce)), field: differingField(data, other, carried.length)?.field ?? '' }
  }),
}))
