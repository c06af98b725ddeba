#include "textflag.h"

// A peer is 0x92, its id, and its time: 0xcd and 16 bits, or 0xce and 32. The id is a byte
// below 0x80 (form 1), or 0xcd and 16 bits (form 3). Numbers are big-endian and have no
// shorter form: so the upper byte of 16 bits is not 0, nor are both upper bytes of 32. No
// time is above 60,000,000; at one with an upper byte of 3, which is above 50 s, the scan
// stops.
//
// A window is 64 bytes, in whose masks bit i is about byte i; the next one is 48 bytes on,
// wherever peers end, so that the processor need not wait for that. Candidates are the
// first 48 bytes that begin like a peer, all of which is then in the window. If each is
// where another one ends, or where the window's first peer has to begin, they are a chain
// from there on, since every step back ends there; and so they are peers, one behind the
// other. Where the last one ends, the next has to begin: in the next window, or there is
// none.
//
//	SI window   BX bytes left   CX form   DI peers left   R14 where the first has to begin
//	R8 0x92   R9 0xcd   R10 0xce   R11 zero   R12 at least 3
//	AX candidates   DX those with 16 bits   R13 those with 32
//	Z8 to Z11 what bytes are compared with, Z12 and X15 ones, X16 63s, K7 the first 48
//	X13 and X14 the lower and upper byte of the word's first id
//	X4 in its last byte the id before, Z7 bits of ids, from the word's first id on

#define STRIDE 48

DATA bytes<>+0(SB)/4, $0x03cecd92
GLOBL bytes<>(SB), RODATA|NOPTR, $4

// TAKE adds the bits of the ids in X2 that K1 selects.
#define TAKE \
	VPMOVZXBQ X2, Z5          \
	VPSLLVQ.Z Z5, Z12, K1, Z5 \
	VPORQ     Z5, Z7, Z7

// TAKEMORE does it for the second eight.
#define TAKEMORE \
	KSHIFTRQ $8, K1, K1 \
	VPSRLDQ  $8, X2, X2 \
	TAKE

// func scan(list *byte, size, n, form int, first, least uint64) (taken, used int, set uint64)
TEXT ·scan(SB), NOSPLIT, $0-72
	MOVQ list+0(FP), SI
	MOVQ size+8(FP), BX
	MOVQ n+16(FP), DI
	MOVQ form+24(FP), CX
	MOVQ first+32(FP), AX
	MOVQ least+40(FP), DX

	VPBROADCASTB bytes<>+0(SB), Z8
	VPBROADCASTB bytes<>+1(SB), Z9
	VPBROADCASTB bytes<>+2(SB), Z10
	VPBROADCASTB bytes<>+3(SB), Z11
	VPBROADCASTB AX, X13
	SHRQ         $8, AX
	VPBROADCASTB AX, X14
	DECQ         DX
	VPBROADCASTB DX, X4
	MOVQ         $1, R14
	VPBROADCASTQ R14, Z12
	VPBROADCASTB R14, X15
	MOVQ         $63, AX
	VPBROADCASTB AX, X16
	VPXORQ       Z7, Z7, Z7
	MOVQ         $(1<<STRIDE-1), AX
	KMOVQ        AX, K7

window:
	CMPQ      BX, $64
	JLT       last
	VMOVDQU64 (SI), Z0

compare:
	VPCMPUB   $0, Z8, Z0, K7, K2
	VPCMPUB   $0, Z9, Z0, K3
	VPCMPUB   $0, Z10, Z0, K4
	VPCMPUB   $5, Z11, Z0, K5
	VPTESTNMB Z0, Z0, K6
	KMOVQ     K2, R8
	KMOVQ     K3, R9
	KMOVQ     K4, R10
	KMOVQ     K5, R12
	KMOVQ     K6, R11

	// Where a time follows an id that follows 0x92.
	LEAQ  1(CX), R13
	SHRXQ R13, R9, DX
	SHRXQ R13, R10, R13
	ANDQ  R8, DX
	ANDQ  R8, R13
	CMPQ  BX, $64
	JLT   within

id:
	CMPQ CX, $1
	JNE  middle

	// An id of one byte is below 0x80.
	VPMOVB2M      Z0, K2
	KMOVQ         K2, AX
	SHRQ          $1, AX
	ANDNQ         DX, AX, DX
	ANDNQ         R13, AX, R13
	MOVQ          DX, AX
	ORQ           R13, AX
	LEAQ          (AX)(AX*1), R8
	KMOVQ         R8, K2
	VPCOMPRESSB.Z Z0, K2, Z2
	VPXOR         X3, X3, X3
	JMP           chain

middle:
	// One of 16 bits is 0xcd and two bytes, of which the upper one is not zero.
	SHRQ          $1, R9
	ANDQ          R9, DX
	ANDQ          R9, R13
	MOVQ          DX, AX
	ORQ           R13, AX
	LEAQ          (AX*4), R8
	TESTQ         R11, R8
	JNE           before
	KMOVQ         R8, K2
	VPCOMPRESSB.Z Z0, K2, Z3
	ADDQ          R8, R8
	KMOVQ         R8, K2
	VPCOMPRESSB.Z Z0, K2, Z2

chain:
	// Where peers end: form + 4 or form + 6 bytes behind where they begin. R8 becomes the
	// one place where no candidate is: where the next one has to begin.
	LEAQ  4(CX), R9
	SHLXQ R9, DX, R8
	LEAQ  6(CX), R9
	SHLXQ R9, R13, R9
	ORQ   R9, R8
	ORQ   R14, R8
	ANDNQ AX, R8, R9
	JNE   before
	ANDNQ R8, AX, R8

	// Times have no shorter form, and are not too long.
	LEAQ  2(CX), R9
	SHLXQ R9, DX, R10 // upper bytes of 16 bits
	SHLXQ R9, R13, R9 // of 32
	ANDQ  R11, R10
	MOVQ  R11, DX
	SHRQ  $1, DX
	ANDQ  R11, DX     // two zeros
	ORQ   R12, DX
	ANDQ  R9, DX
	ORQ   R10, DX
	JNE   before

	// Ids are in the word, and each is above the one before.
	POPCNTQ  AX, R9
	MOVQ     $-1, R10
	BZHIQ    R9, R10, R10
	KMOVQ    R10, K1
	VPSUBB   X13, X2, X2
	VPALIGNR $15, X4, X2, X5
	VPADDB   X15, X5, X5
	VPCMPUB  $1, X5, X2, K1, K2  // below
	VPCMPUB  $4, X14, X3, K1, K3 // another upper byte
	VPCMPUB  $6, X16, X2, K1, K4 // above 63
	KORQ     K2, K3, K3
	KORQ     K3, K4, K4
	KMOVQ    K4, R10
	TESTQ    R10, R10
	JNE      cut
	CMPQ     R9, DI
	JGT      cut

	SUBQ R9, DI
	TAKE
	CMPQ CX, $1
	JNE  next
	TAKEMORE

next:
	MOVQ R8, R9
	SHRQ $STRIDE, R9
	JEQ  end
	MOVQ R9, R14

	// The last one's id is the one before the next.
	BSRQ         AX, R9
	ADDQ         SI, R9
	MOVBLZX      (R9)(CX*1), R10
	VPBROADCASTB R10, X4
	VPSUBB       X13, X4, X4
	ADDQ         $STRIDE, SI
	SUBQ         $STRIDE, BX
	JMP          window

last:
	// What is behind the end reads as zero.
	MOVQ       $-1, AX
	BZHIQ      BX, AX, AX
	KMOVQ      AX, K1
	VMOVDQU8.Z (SI), K1, Z0
	JMP        compare

within:
	// A whole peer is there if its last byte is: of BX bytes, those before BX - form - 5
	// begin one with 32 bits.
	XORQ    R8, R8
	MOVQ    BX, AX
	SUBQ    CX, AX
	SUBQ    $3, AX
	CMOVQLT R8, AX
	BZHIQ   AX, DX, DX
	SUBQ    $2, AX
	CMOVQLT R8, AX
	BZHIQ   AX, R13, R13
	JMP     id

cut:
	// Those before the first one that is wrong, and no more than are left.
	MOVQ    DI, R9
	TESTQ   R10, R10
	JEQ     few
	BSFQ    R10, R9
	CMPQ    R9, DI
	CMOVQGT DI, R9

few:
	MOVQ  $-1, R10
	BZHIQ R9, R10, R10
	KMOVQ R10, K1
	TAKE
	TAKEMORE
	SUBQ  R9, DI
	MOVQ  $1, R10
	SHLXQ R9, R10, R10
	PDEPQ AX, R10, R8
	JMP   end

before:
	MOVQ R14, R8

end:
	BSFQ R8, R8
	ADDQ R8, SI

	VEXTRACTI64X4 $1, Z7, Y5
	VPOR          Y5, Y7, Y7
	VEXTRACTI128  $1, Y7, X5
	VPOR          X5, X7, X7
	VPSRLDQ       $8, X7, X5
	VPOR          X5, X7, X7
	VMOVQ         X7, AX
	VZEROUPPER
	MOVQ n+16(FP), R8
	SUBQ DI, R8
	MOVQ R8, taken+48(FP)
	SUBQ list+0(FP), SI
	MOVQ SI, used+56(FP)
	MOVQ AX, set+64(FP)
	RET
