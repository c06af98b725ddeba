package settler

import (
	"errors"
	"strings"
)

// Errors about sending that an operator can do something about. The intent
// stays, and the next step tries again.
var (
	// ErrFeeCap says that inclusion would cost more than the configured cap.
	ErrFeeCap = errors.New("fee cap reached")
	// ErrFunds says that the relayer's account cannot pay for gas.
	ErrFunds = errors.New("relayer account cannot pay for gas")
)

// answer is what a node says about a transaction handed to it.
type answer int

const (
	taken       answer = iota + 1 // in the pool now, or was already
	nonceUsed                     // a transaction with this nonce is mined
	underpriced                   // the pool wants more, to replace another or at all
	unfunded                      // the account cannot pay
	unclear                       // anything else: it may or may not be in the pool
)

// readAnswer sorts the errors of eth_sendRawTransaction. JSON-RPC has no codes
// for them (EIP-1474 leaves them to the client), so the texts of geth, op-geth,
// Erigon, Nethermind, Besu and anvil are what there is.
func readAnswer(err error) answer {
	if err == nil {
		return taken
	}
	text := strings.ToLower(err.Error())
	for _, known := range []struct {
		text string
		answer
	}{
		{"already known", taken},
		{"alreadyknown", taken},
		{"known transaction", taken},
		{"already imported", taken},
		{"already exists", taken},
		{"nonce too low", nonceUsed},
		{"nonce_too_low", nonceUsed},
		{"oldnonce", nonceUsed},
		{"underpriced", underpriced},
		{"feetoolow", underpriced},
		{"fee cap less than block base fee", underpriced},
		{"max fee per gas less than block base fee", underpriced},
		{"insufficient funds", unfunded},
		{"insufficientfunds", unfunded},
		{"upfront cost exceeds account balance", unfunded},
	} {
		if strings.Contains(text, known.text) {
			return known.answer
		}
	}
	return unclear
}
