#include "textflag.h"

// SHA-256 of two messages, by the processor's instructions for it (Intel SDM vol. 2,
// SHA256RNDS2), each of which waits some four cycles for the one before it: what one
// lane waits, the other one works.
//
// Lane A has its state in X1 (f, e, b, a) and X2 (h, g, d, c), its last 16 words in X4
// to X7; lane B in X8 and X9, and X12 to X15. X0 is what the rounds take; X3 and X10
// are scratch; X11 turns bytes round.

// LOAD takes four words of the message.
#define LOAD(at, ptr, M) \
	MOVOU at(ptr), M; \
	PSHUFB X11, M

// LOW is the first two of four rounds, with constants from at on.
#define LOW(at, M, S0, S1) \
	MOVO M, X0; \
	PADDL at(DX), X0; \
	SHA256RNDS2 X0, S0, S1

// HIGH is the other two.
#define HIGH(S0, S1) \
	PSHUFD $0x0e, X0, X0; \
	SHA256RNDS2 X0, S1, S0

// NEXT ends the schedule (FIPS 180-4 §6.2.2) of the four words that come behind M, in N;
// P are those before M.
#define NEXT(P, M, N, T) \
	MOVO M, T; \
	PALIGNR $4, P, T; \
	PADDL T, N; \
	SHA256MSG2 M, N

// FIRST are four rounds with words of the message itself.
#define FIRST(at, k, A, B) \
	LOAD(at, SI, A); \
	LOAD(at, DI, B); \
	LOW(k, A, X1, X2); HIGH(X1, X2); \
	LOW(k, B, X8, X9); HIGH(X8, X9)

// FOUR are four rounds that schedule others: N are the words of the next rounds, P of
// those before.
#define FOUR(k, PA, A, NA, PB, B, NB) \
	LOW(k, A, X1, X2); NEXT(PA, A, NA, X3); HIGH(X1, X2); \
	LOW(k, B, X8, X9); NEXT(PB, B, NB, X10); HIGH(X8, X9)

// BEGIN begins the schedule of four words where those before M are no longer needed.
#define BEGIN(PA, A, PB, B) \
	SHA256MSG1 A, PA; \
	SHA256MSG1 B, PB

// func blocks(a, b *[8]uint32, fromA, fromB *byte, n int)
TEXT ·blocks(SB), NOSPLIT, $0-40
	MOVQ a+0(FP), R8
	MOVQ b+8(FP), R9
	MOVQ fromA+16(FP), SI
	MOVQ fromB+24(FP), DI
	MOVQ n+32(FP), CX
	LEAQ constants<>(SB), DX
	MOVOU turn<>(SB), X11
	MOVOU (R8), X1
	MOVOU 16(R8), X2
	MOVOU (R9), X8
	MOVOU 16(R9), X9
	TESTQ CX, CX
	JEQ done

block:
	FIRST(0, 0, X4, X12)
	FIRST(16, 16, X5, X13)
	BEGIN(X4, X5, X12, X13)
	FIRST(32, 32, X6, X14)
	BEGIN(X5, X6, X13, X14)
	LOAD(48, SI, X7)
	LOAD(48, DI, X15)
	FOUR(48, X6, X7, X4, X14, X15, X12)
	BEGIN(X6, X7, X14, X15)
	FOUR(64, X7, X4, X5, X15, X12, X13)
	BEGIN(X7, X4, X15, X12)
	FOUR(80, X4, X5, X6, X12, X13, X14)
	BEGIN(X4, X5, X12, X13)
	FOUR(96, X5, X6, X7, X13, X14, X15)
	BEGIN(X5, X6, X13, X14)
	FOUR(112, X6, X7, X4, X14, X15, X12)
	BEGIN(X6, X7, X14, X15)
	FOUR(128, X7, X4, X5, X15, X12, X13)
	BEGIN(X7, X4, X15, X12)
	FOUR(144, X4, X5, X6, X12, X13, X14)
	BEGIN(X4, X5, X12, X13)
	FOUR(160, X5, X6, X7, X13, X14, X15)
	BEGIN(X5, X6, X13, X14)
	FOUR(176, X6, X7, X4, X14, X15, X12)
	BEGIN(X6, X7, X14, X15)
	FOUR(192, X7, X4, X5, X15, X12, X13)
	BEGIN(X7, X4, X15, X12)
	FOUR(208, X4, X5, X6, X12, X13, X14)
	FOUR(224, X5, X6, X7, X13, X14, X15)
	LOW(240, X7, X1, X2); HIGH(X1, X2)
	LOW(240, X15, X8, X9); HIGH(X8, X9)

	MOVOU (R8), X3
	MOVOU 16(R8), X10
	PADDL X3, X1
	PADDL X10, X2
	MOVOU X1, (R8)
	MOVOU X2, 16(R8)
	MOVOU (R9), X3
	MOVOU 16(R9), X10
	PADDL X3, X8
	PADDL X10, X9
	MOVOU X8, (R9)
	MOVOU X9, 16(R9)
	ADDQ $64, SI
	ADDQ $64, DI
	DECQ CX
	JNE block

done:
	RET

// func features() uint32
// EBX of CPUID's leaf 7, 0 if there is none.
TEXT ·features(SB), NOSPLIT, $0-4
	MOVL $0, ret+0(FP)
	XORL AX, AX
	XORL CX, CX
	CPUID
	CMPL AX, $7
	JLT none
	MOVL $7, AX
	XORL CX, CX
	CPUID
	MOVL BX, ret+0(FP)

none:
	RET

// turn makes four words of 16 bytes.
DATA turn<>+0(SB)/8, $0x0405060700010203
DATA turn<>+8(SB)/8, $0x0c0d0e0f08090a0b
GLOBL turn<>(SB), RODATA|NOPTR, $16

// constants are those of FIPS 180-4 §4.2.2.
DATA constants<>+0(SB)/8, $0x71374491428a2f98
DATA constants<>+8(SB)/8, $0xe9b5dba5b5c0fbcf
DATA constants<>+16(SB)/8, $0x59f111f13956c25b
DATA constants<>+24(SB)/8, $0xab1c5ed5923f82a4
DATA constants<>+32(SB)/8, $0x12835b01d807aa98
DATA constants<>+40(SB)/8, $0x550c7dc3243185be
DATA constants<>+48(SB)/8, $0x80deb1fe72be5d74
DATA constants<>+56(SB)/8, $0xc19bf1749bdc06a7
DATA constants<>+64(SB)/8, $0xefbe4786e49b69c1
DATA constants<>+72(SB)/8, $0x240ca1cc0fc19dc6
DATA constants<>+80(SB)/8, $0x4a7484aa2de92c6f
DATA constants<>+88(SB)/8, $0x76f988da5cb0a9dc
DATA constants<>+96(SB)/8, $0xa831c66d983e5152
DATA constants<>+104(SB)/8, $0xbf597fc7b00327c8
DATA constants<>+112(SB)/8, $0xd5a79147c6e00bf3
DATA constants<>+120(SB)/8, $0x1429296706ca6351
DATA constants<>+128(SB)/8, $0x2e1b213827b70a85
DATA constants<>+136(SB)/8, $0x53380d134d2c6dfc
DATA constants<>+144(SB)/8, $0x766a0abb650a7354
DATA constants<>+152(SB)/8, $0x92722c8581c2c92e
DATA constants<>+160(SB)/8, $0xa81a664ba2bfe8a1
DATA constants<>+168(SB)/8, $0xc76c51a3c24b8b70
DATA constants<>+176(SB)/8, $0xd6990624d192e819
DATA constants<>+184(SB)/8, $0x106aa070f40e3585
DATA constants<>+192(SB)/8, $0x1e376c0819a4c116
DATA constants<>+200(SB)/8, $0x34b0bcb52748774c
DATA constants<>+208(SB)/8, $0x4ed8aa4a391c0cb3
DATA constants<>+216(SB)/8, $0x682e6ff35b9cca4f
DATA constants<>+224(SB)/8, $0x78a5636f748f82ee
DATA constants<>+232(SB)/8, $0x8cc7020884c87814
DATA constants<>+240(SB)/8, $0xa4506ceb90befffa
DATA constants<>+248(SB)/8, $0xc67178f2bef9a3f7
GLOBL constants<>(SB), RODATA|NOPTR, $256
