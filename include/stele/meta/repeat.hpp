// SPDX-License-Identifier: BSL-1.0
#pragma once
#pragma GCC system_header

// Repetition for the table macros: STELE_EACH(m, c, a, b, …) is m(c, 00, a) m(c, 01, b) …, for up
// to 255 arguments. The token in the middle differs for each argument (two digits, base 16). The
// arguments are counted once and then unrolled by whole chunks of sixteen, so that a list is
// rescanned n/16 times and not n times: that keeps large schemas cheap to preprocess.

// clang-format off

/// STELE_TAIL(~, x…) is x…, and STELE_TAIL(anything else) is nothing: what an entry has no macro for
/// leaves no debris behind.
#define STELE_TAIL(...) STELE_TAIL_SPLIT(__VA_ARGS__)
#define STELE_TAIL_SPLIT(a, ...) __VA_ARGS__

/// STELE_UNPAREN((a, b)) and STELE_UNPAREN(a, b) are both a, b.
#define STELE_UNPAREN(...) STELE_UNPAREN_JOIN(STELE_UNPAREN_PROBE __VA_ARGS__)
#define STELE_UNPAREN_PROBE(...) STELE_UNPAREN_PROBE __VA_ARGS__
#define STELE_UNPAREN_JOIN(...) STELE_UNPAREN_PASTE(__VA_ARGS__)
#define STELE_UNPAREN_PASTE(...) STELE_EMPTY_##__VA_ARGS__
#define STELE_EMPTY_STELE_UNPAREN_PROBE

/// Short lists, such as the options of one column: m(c, a) m(c, b) …, for up to 16 arguments.
#define STELE_SHORT_EACH(m, c, ...) __VA_OPT__(STELE_SHORT_1(m, c, __VA_ARGS__))
#define STELE_SHORT_1(m, c, a, ...) m(c, a) __VA_OPT__(STELE_SHORT_2(m, c, __VA_ARGS__))
#define STELE_SHORT_2(m, c, a, ...) m(c, a) __VA_OPT__(STELE_SHORT_3(m, c, __VA_ARGS__))
#define STELE_SHORT_3(m, c, a, ...) m(c, a) __VA_OPT__(STELE_SHORT_4(m, c, __VA_ARGS__))
#define STELE_SHORT_4(m, c, a, ...) m(c, a) __VA_OPT__(STELE_SHORT_5(m, c, __VA_ARGS__))
#define STELE_SHORT_5(m, c, a, ...) m(c, a) __VA_OPT__(STELE_SHORT_6(m, c, __VA_ARGS__))
#define STELE_SHORT_6(m, c, a, ...) m(c, a) __VA_OPT__(STELE_SHORT_7(m, c, __VA_ARGS__))
#define STELE_SHORT_7(m, c, a, ...) m(c, a) __VA_OPT__(STELE_SHORT_8(m, c, __VA_ARGS__))
#define STELE_SHORT_8(m, c, a, ...) m(c, a) __VA_OPT__(STELE_SHORT_9(m, c, __VA_ARGS__))
#define STELE_SHORT_9(m, c, a, ...) m(c, a) __VA_OPT__(STELE_SHORT_10(m, c, __VA_ARGS__))
#define STELE_SHORT_10(m, c, a, ...) m(c, a) __VA_OPT__(STELE_SHORT_11(m, c, __VA_ARGS__))
#define STELE_SHORT_11(m, c, a, ...) m(c, a) __VA_OPT__(STELE_SHORT_12(m, c, __VA_ARGS__))
#define STELE_SHORT_12(m, c, a, ...) m(c, a) __VA_OPT__(STELE_SHORT_13(m, c, __VA_ARGS__))
#define STELE_SHORT_13(m, c, a, ...) m(c, a) __VA_OPT__(STELE_SHORT_14(m, c, __VA_ARGS__))
#define STELE_SHORT_14(m, c, a, ...) m(c, a) __VA_OPT__(STELE_SHORT_15(m, c, __VA_ARGS__))
#define STELE_SHORT_15(m, c, a, ...) m(c, a) __VA_OPT__(STELE_SHORT_16(m, c, __VA_ARGS__))
#define STELE_SHORT_16(m, c, a, ...) m(c, a)

/// The list of a table's entries.
#define STELE_EACH(m, c, ...) STELE_EACH_OF(STELE_COUNT(__VA_ARGS__), m, c, __VA_ARGS__)
#define STELE_EACH_OF(count, m, c, ...) STELE_EACH_SPLIT(count, m, c, __VA_ARGS__)
#define STELE_EACH_SPLIT(high, low, m, c, ...) STELE_CHUNK_##high(low, m, c, __VA_ARGS__)

// Sixteen arguments, then the chunk below.
#define STELE_CHUNK_F(low, m, c, a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, aA, aB, aC, aD, aE, aF, ...) \
    m(c, F0, a0) m(c, F1, a1) m(c, F2, a2) m(c, F3, a3) m(c, F4, a4) m(c, F5, a5) m(c, F6, a6) \
    m(c, F7, a7) m(c, F8, a8) m(c, F9, a9) m(c, FA, aA) m(c, FB, aB) m(c, FC, aC) m(c, FD, aD) \
    m(c, FE, aE) m(c, FF, aF) STELE_CHUNK_E(low, m, c, __VA_ARGS__)
#define STELE_CHUNK_E(low, m, c, a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, aA, aB, aC, aD, aE, aF, ...) \
    m(c, E0, a0) m(c, E1, a1) m(c, E2, a2) m(c, E3, a3) m(c, E4, a4) m(c, E5, a5) m(c, E6, a6) \
    m(c, E7, a7) m(c, E8, a8) m(c, E9, a9) m(c, EA, aA) m(c, EB, aB) m(c, EC, aC) m(c, ED, aD) \
    m(c, EE, aE) m(c, EF, aF) STELE_CHUNK_D(low, m, c, __VA_ARGS__)
#define STELE_CHUNK_D(low, m, c, a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, aA, aB, aC, aD, aE, aF, ...) \
    m(c, D0, a0) m(c, D1, a1) m(c, D2, a2) m(c, D3, a3) m(c, D4, a4) m(c, D5, a5) m(c, D6, a6) \
    m(c, D7, a7) m(c, D8, a8) m(c, D9, a9) m(c, DA, aA) m(c, DB, aB) m(c, DC, aC) m(c, DD, aD) \
    m(c, DE, aE) m(c, DF, aF) STELE_CHUNK_C(low, m, c, __VA_ARGS__)
#define STELE_CHUNK_C(low, m, c, a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, aA, aB, aC, aD, aE, aF, ...) \
    m(c, C0, a0) m(c, C1, a1) m(c, C2, a2) m(c, C3, a3) m(c, C4, a4) m(c, C5, a5) m(c, C6, a6) \
    m(c, C7, a7) m(c, C8, a8) m(c, C9, a9) m(c, CA, aA) m(c, CB, aB) m(c, CC, aC) m(c, CD, aD) \
    m(c, CE, aE) m(c, CF, aF) STELE_CHUNK_B(low, m, c, __VA_ARGS__)
#define STELE_CHUNK_B(low, m, c, a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, aA, aB, aC, aD, aE, aF, ...) \
    m(c, B0, a0) m(c, B1, a1) m(c, B2, a2) m(c, B3, a3) m(c, B4, a4) m(c, B5, a5) m(c, B6, a6) \
    m(c, B7, a7) m(c, B8, a8) m(c, B9, a9) m(c, BA, aA) m(c, BB, aB) m(c, BC, aC) m(c, BD, aD) \
    m(c, BE, aE) m(c, BF, aF) STELE_CHUNK_A(low, m, c, __VA_ARGS__)
#define STELE_CHUNK_A(low, m, c, a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, aA, aB, aC, aD, aE, aF, ...) \
    m(c, A0, a0) m(c, A1, a1) m(c, A2, a2) m(c, A3, a3) m(c, A4, a4) m(c, A5, a5) m(c, A6, a6) \
    m(c, A7, a7) m(c, A8, a8) m(c, A9, a9) m(c, AA, aA) m(c, AB, aB) m(c, AC, aC) m(c, AD, aD) \
    m(c, AE, aE) m(c, AF, aF) STELE_CHUNK_9(low, m, c, __VA_ARGS__)
#define STELE_CHUNK_9(low, m, c, a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, aA, aB, aC, aD, aE, aF, ...) \
    m(c, 90, a0) m(c, 91, a1) m(c, 92, a2) m(c, 93, a3) m(c, 94, a4) m(c, 95, a5) m(c, 96, a6) \
    m(c, 97, a7) m(c, 98, a8) m(c, 99, a9) m(c, 9A, aA) m(c, 9B, aB) m(c, 9C, aC) m(c, 9D, aD) \
    m(c, 9E, aE) m(c, 9F, aF) STELE_CHUNK_8(low, m, c, __VA_ARGS__)
#define STELE_CHUNK_8(low, m, c, a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, aA, aB, aC, aD, aE, aF, ...) \
    m(c, 80, a0) m(c, 81, a1) m(c, 82, a2) m(c, 83, a3) m(c, 84, a4) m(c, 85, a5) m(c, 86, a6) \
    m(c, 87, a7) m(c, 88, a8) m(c, 89, a9) m(c, 8A, aA) m(c, 8B, aB) m(c, 8C, aC) m(c, 8D, aD) \
    m(c, 8E, aE) m(c, 8F, aF) STELE_CHUNK_7(low, m, c, __VA_ARGS__)
#define STELE_CHUNK_7(low, m, c, a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, aA, aB, aC, aD, aE, aF, ...) \
    m(c, 70, a0) m(c, 71, a1) m(c, 72, a2) m(c, 73, a3) m(c, 74, a4) m(c, 75, a5) m(c, 76, a6) \
    m(c, 77, a7) m(c, 78, a8) m(c, 79, a9) m(c, 7A, aA) m(c, 7B, aB) m(c, 7C, aC) m(c, 7D, aD) \
    m(c, 7E, aE) m(c, 7F, aF) STELE_CHUNK_6(low, m, c, __VA_ARGS__)
#define STELE_CHUNK_6(low, m, c, a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, aA, aB, aC, aD, aE, aF, ...) \
    m(c, 60, a0) m(c, 61, a1) m(c, 62, a2) m(c, 63, a3) m(c, 64, a4) m(c, 65, a5) m(c, 66, a6) \
    m(c, 67, a7) m(c, 68, a8) m(c, 69, a9) m(c, 6A, aA) m(c, 6B, aB) m(c, 6C, aC) m(c, 6D, aD) \
    m(c, 6E, aE) m(c, 6F, aF) STELE_CHUNK_5(low, m, c, __VA_ARGS__)
#define STELE_CHUNK_5(low, m, c, a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, aA, aB, aC, aD, aE, aF, ...) \
    m(c, 50, a0) m(c, 51, a1) m(c, 52, a2) m(c, 53, a3) m(c, 54, a4) m(c, 55, a5) m(c, 56, a6) \
    m(c, 57, a7) m(c, 58, a8) m(c, 59, a9) m(c, 5A, aA) m(c, 5B, aB) m(c, 5C, aC) m(c, 5D, aD) \
    m(c, 5E, aE) m(c, 5F, aF) STELE_CHUNK_4(low, m, c, __VA_ARGS__)
#define STELE_CHUNK_4(low, m, c, a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, aA, aB, aC, aD, aE, aF, ...) \
    m(c, 40, a0) m(c, 41, a1) m(c, 42, a2) m(c, 43, a3) m(c, 44, a4) m(c, 45, a5) m(c, 46, a6) \
    m(c, 47, a7) m(c, 48, a8) m(c, 49, a9) m(c, 4A, aA) m(c, 4B, aB) m(c, 4C, aC) m(c, 4D, aD) \
    m(c, 4E, aE) m(c, 4F, aF) STELE_CHUNK_3(low, m, c, __VA_ARGS__)
#define STELE_CHUNK_3(low, m, c, a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, aA, aB, aC, aD, aE, aF, ...) \
    m(c, 30, a0) m(c, 31, a1) m(c, 32, a2) m(c, 33, a3) m(c, 34, a4) m(c, 35, a5) m(c, 36, a6) \
    m(c, 37, a7) m(c, 38, a8) m(c, 39, a9) m(c, 3A, aA) m(c, 3B, aB) m(c, 3C, aC) m(c, 3D, aD) \
    m(c, 3E, aE) m(c, 3F, aF) STELE_CHUNK_2(low, m, c, __VA_ARGS__)
#define STELE_CHUNK_2(low, m, c, a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, aA, aB, aC, aD, aE, aF, ...) \
    m(c, 20, a0) m(c, 21, a1) m(c, 22, a2) m(c, 23, a3) m(c, 24, a4) m(c, 25, a5) m(c, 26, a6) \
    m(c, 27, a7) m(c, 28, a8) m(c, 29, a9) m(c, 2A, aA) m(c, 2B, aB) m(c, 2C, aC) m(c, 2D, aD) \
    m(c, 2E, aE) m(c, 2F, aF) STELE_CHUNK_1(low, m, c, __VA_ARGS__)
#define STELE_CHUNK_1(low, m, c, a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, aA, aB, aC, aD, aE, aF, ...) \
    m(c, 10, a0) m(c, 11, a1) m(c, 12, a2) m(c, 13, a3) m(c, 14, a4) m(c, 15, a5) m(c, 16, a6) \
    m(c, 17, a7) m(c, 18, a8) m(c, 19, a9) m(c, 1A, aA) m(c, 1B, aB) m(c, 1C, aC) m(c, 1D, aD) \
    m(c, 1E, aE) m(c, 1F, aF) STELE_CHUNK_0(low, m, c, __VA_ARGS__)
#define STELE_CHUNK_0(low, m, c, ...) STELE_LAST_##low(m, c, __VA_ARGS__)

// The rest, fewer than sixteen.
#define STELE_LAST_0(m, c, ...)
#define STELE_LAST_1(m, c, a0) \
    m(c, 00, a0)
#define STELE_LAST_2(m, c, a0, a1) \
    m(c, 00, a0) m(c, 01, a1)
#define STELE_LAST_3(m, c, a0, a1, a2) \
    m(c, 00, a0) m(c, 01, a1) m(c, 02, a2)
#define STELE_LAST_4(m, c, a0, a1, a2, a3) \
    m(c, 00, a0) m(c, 01, a1) m(c, 02, a2) m(c, 03, a3)
#define STELE_LAST_5(m, c, a0, a1, a2, a3, a4) \
    m(c, 00, a0) m(c, 01, a1) m(c, 02, a2) m(c, 03, a3) m(c, 04, a4)
#define STELE_LAST_6(m, c, a0, a1, a2, a3, a4, a5) \
    m(c, 00, a0) m(c, 01, a1) m(c, 02, a2) m(c, 03, a3) m(c, 04, a4) m(c, 05, a5)
#define STELE_LAST_7(m, c, a0, a1, a2, a3, a4, a5, a6) \
    m(c, 00, a0) m(c, 01, a1) m(c, 02, a2) m(c, 03, a3) m(c, 04, a4) m(c, 05, a5) m(c, 06, a6)
#define STELE_LAST_8(m, c, a0, a1, a2, a3, a4, a5, a6, a7) \
    m(c, 00, a0) m(c, 01, a1) m(c, 02, a2) m(c, 03, a3) m(c, 04, a4) m(c, 05, a5) m(c, 06, a6) \
    m(c, 07, a7)
#define STELE_LAST_9(m, c, a0, a1, a2, a3, a4, a5, a6, a7, a8) \
    m(c, 00, a0) m(c, 01, a1) m(c, 02, a2) m(c, 03, a3) m(c, 04, a4) m(c, 05, a5) m(c, 06, a6) \
    m(c, 07, a7) m(c, 08, a8)
#define STELE_LAST_A(m, c, a0, a1, a2, a3, a4, a5, a6, a7, a8, a9) \
    m(c, 00, a0) m(c, 01, a1) m(c, 02, a2) m(c, 03, a3) m(c, 04, a4) m(c, 05, a5) m(c, 06, a6) \
    m(c, 07, a7) m(c, 08, a8) m(c, 09, a9)
#define STELE_LAST_B(m, c, a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, aA) \
    m(c, 00, a0) m(c, 01, a1) m(c, 02, a2) m(c, 03, a3) m(c, 04, a4) m(c, 05, a5) m(c, 06, a6) \
    m(c, 07, a7) m(c, 08, a8) m(c, 09, a9) m(c, 0A, aA)
#define STELE_LAST_C(m, c, a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, aA, aB) \
    m(c, 00, a0) m(c, 01, a1) m(c, 02, a2) m(c, 03, a3) m(c, 04, a4) m(c, 05, a5) m(c, 06, a6) \
    m(c, 07, a7) m(c, 08, a8) m(c, 09, a9) m(c, 0A, aA) m(c, 0B, aB)
#define STELE_LAST_D(m, c, a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, aA, aB, aC) \
    m(c, 00, a0) m(c, 01, a1) m(c, 02, a2) m(c, 03, a3) m(c, 04, a4) m(c, 05, a5) m(c, 06, a6) \
    m(c, 07, a7) m(c, 08, a8) m(c, 09, a9) m(c, 0A, aA) m(c, 0B, aB) m(c, 0C, aC)
#define STELE_LAST_E(m, c, a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, aA, aB, aC, aD) \
    m(c, 00, a0) m(c, 01, a1) m(c, 02, a2) m(c, 03, a3) m(c, 04, a4) m(c, 05, a5) m(c, 06, a6) \
    m(c, 07, a7) m(c, 08, a8) m(c, 09, a9) m(c, 0A, aA) m(c, 0B, aB) m(c, 0C, aC) m(c, 0D, aD)
#define STELE_LAST_F(m, c, a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, aA, aB, aC, aD, aE) \
    m(c, 00, a0) m(c, 01, a1) m(c, 02, a2) m(c, 03, a3) m(c, 04, a4) m(c, 05, a5) m(c, 06, a6) \
    m(c, 07, a7) m(c, 08, a8) m(c, 09, a9) m(c, 0A, aA) m(c, 0B, aB) m(c, 0C, aC) m(c, 0D, aD) \
    m(c, 0E, aE)

/// The number of arguments, 0 to 255, as two digits, base 16, with a comma between them.
#define STELE_COUNT(...) STELE_COUNT_OF(__VA_ARGS__ __VA_OPT__(, ) STELE_DIGITS, ~)
#define STELE_COUNT_OF(...) STELE_COUNT_SPLIT(__VA_ARGS__)
#define STELE_COUNT_SPLIT( \
    p00, p01, p02, p03, p04, p05, p06, p07, p08, p09, p0A, p0B, p0C, p0D, p0E, p0F, \
    p10, p11, p12, p13, p14, p15, p16, p17, p18, p19, p1A, p1B, p1C, p1D, p1E, p1F, \
    p20, p21, p22, p23, p24, p25, p26, p27, p28, p29, p2A, p2B, p2C, p2D, p2E, p2F, \
    p30, p31, p32, p33, p34, p35, p36, p37, p38, p39, p3A, p3B, p3C, p3D, p3E, p3F, \
    p40, p41, p42, p43, p44, p45, p46, p47, p48, p49, p4A, p4B, p4C, p4D, p4E, p4F, \
    p50, p51, p52, p53, p54, p55, p56, p57, p58, p59, p5A, p5B, p5C, p5D, p5E, p5F, \
    p60, p61, p62, p63, p64, p65, p66, p67, p68, p69, p6A, p6B, p6C, p6D, p6E, p6F, \
    p70, p71, p72, p73, p74, p75, p76, p77, p78, p79, p7A, p7B, p7C, p7D, p7E, p7F, \
    p80, p81, p82, p83, p84, p85, p86, p87, p88, p89, p8A, p8B, p8C, p8D, p8E, p8F, \
    p90, p91, p92, p93, p94, p95, p96, p97, p98, p99, p9A, p9B, p9C, p9D, p9E, p9F, \
    pA0, pA1, pA2, pA3, pA4, pA5, pA6, pA7, pA8, pA9, pAA, pAB, pAC, pAD, pAE, pAF, \
    pB0, pB1, pB2, pB3, pB4, pB5, pB6, pB7, pB8, pB9, pBA, pBB, pBC, pBD, pBE, pBF, \
    pC0, pC1, pC2, pC3, pC4, pC5, pC6, pC7, pC8, pC9, pCA, pCB, pCC, pCD, pCE, pCF, \
    pD0, pD1, pD2, pD3, pD4, pD5, pD6, pD7, pD8, pD9, pDA, pDB, pDC, pDD, pDE, pDF, \
    pE0, pE1, pE2, pE3, pE4, pE5, pE6, pE7, pE8, pE9, pEA, pEB, pEC, pED, pEE, pEF, \
    pF0, pF1, pF2, pF3, pF4, pF5, pF6, pF7, pF8, pF9, pFA, pFB, pFC, pFD, pFE, \
    high_low, ...) STELE_UNPAREN(high_low)
#define STELE_DIGITS \
    (F, F), (F, E), (F, D), (F, C), (F, B), (F, A), (F, 9), (F, 8), (F, 7), (F, 6), (F, 5), (F, 4), (F, 3), (F, 2), (F, 1), (F, 0), \
    (E, F), (E, E), (E, D), (E, C), (E, B), (E, A), (E, 9), (E, 8), (E, 7), (E, 6), (E, 5), (E, 4), (E, 3), (E, 2), (E, 1), (E, 0), \
    (D, F), (D, E), (D, D), (D, C), (D, B), (D, A), (D, 9), (D, 8), (D, 7), (D, 6), (D, 5), (D, 4), (D, 3), (D, 2), (D, 1), (D, 0), \
    (C, F), (C, E), (C, D), (C, C), (C, B), (C, A), (C, 9), (C, 8), (C, 7), (C, 6), (C, 5), (C, 4), (C, 3), (C, 2), (C, 1), (C, 0), \
    (B, F), (B, E), (B, D), (B, C), (B, B), (B, A), (B, 9), (B, 8), (B, 7), (B, 6), (B, 5), (B, 4), (B, 3), (B, 2), (B, 1), (B, 0), \
    (A, F), (A, E), (A, D), (A, C), (A, B), (A, A), (A, 9), (A, 8), (A, 7), (A, 6), (A, 5), (A, 4), (A, 3), (A, 2), (A, 1), (A, 0), \
    (9, F), (9, E), (9, D), (9, C), (9, B), (9, A), (9, 9), (9, 8), (9, 7), (9, 6), (9, 5), (9, 4), (9, 3), (9, 2), (9, 1), (9, 0), \
    (8, F), (8, E), (8, D), (8, C), (8, B), (8, A), (8, 9), (8, 8), (8, 7), (8, 6), (8, 5), (8, 4), (8, 3), (8, 2), (8, 1), (8, 0), \
    (7, F), (7, E), (7, D), (7, C), (7, B), (7, A), (7, 9), (7, 8), (7, 7), (7, 6), (7, 5), (7, 4), (7, 3), (7, 2), (7, 1), (7, 0), \
    (6, F), (6, E), (6, D), (6, C), (6, B), (6, A), (6, 9), (6, 8), (6, 7), (6, 6), (6, 5), (6, 4), (6, 3), (6, 2), (6, 1), (6, 0), \
    (5, F), (5, E), (5, D), (5, C), (5, B), (5, A), (5, 9), (5, 8), (5, 7), (5, 6), (5, 5), (5, 4), (5, 3), (5, 2), (5, 1), (5, 0), \
    (4, F), (4, E), (4, D), (4, C), (4, B), (4, A), (4, 9), (4, 8), (4, 7), (4, 6), (4, 5), (4, 4), (4, 3), (4, 2), (4, 1), (4, 0), \
    (3, F), (3, E), (3, D), (3, C), (3, B), (3, A), (3, 9), (3, 8), (3, 7), (3, 6), (3, 5), (3, 4), (3, 3), (3, 2), (3, 1), (3, 0), \
    (2, F), (2, E), (2, D), (2, C), (2, B), (2, A), (2, 9), (2, 8), (2, 7), (2, 6), (2, 5), (2, 4), (2, 3), (2, 2), (2, 1), (2, 0), \
    (1, F), (1, E), (1, D), (1, C), (1, B), (1, A), (1, 9), (1, 8), (1, 7), (1, 6), (1, 5), (1, 4), (1, 3), (1, 2), (1, 1), (1, 0), \
    (0, F), (0, E), (0, D), (0, C), (0, B), (0, A), (0, 9), (0, 8), (0, 7), (0, 6), (0, 5), (0, 4), (0, 3), (0, 2), (0, 1), (0, 0)

// clang-format on
