"""The same model by numpy, as one would write it: independent normals, a correlation, a chi-square; 1,000 draws at a time, in float32.

simulate.py FILE DRAWS   FILE is JSON that bench/cases/simulate.ts writes; prints milliseconds and each party's mean seats
"""
import json
import sys
import time

try:
    import numpy as np
except ImportError:
    sys.exit(3)

given = json.load(open(sys.argv[1]))
draws, block = int(sys.argv[2]), 1000
single = lambda name: np.array(given[name], np.float32)
n, parties = given['seats'], given['parties']
shares, spreads = single('shares').reshape(n, parties), single('spreads').reshape(n, parties)
shares = np.where(np.array(given['stands']).reshape(n, parties) == 1, shares, np.float32(-9))
nation, region = np.array(given['nation']), np.array(given['region'])
by_row = lambda name: single(name).reshape(-1, parties)
national_error, nation_error, region_error = by_row('nationalError'), by_row('nationError'), by_row('regionError')
seat_factor, common_factor = by_row('seatFactor').T.copy(), by_row('commonFactor').T.copy()
is_open = np.array(given['stands']).reshape(n, parties).any(1)

random = np.random.default_rng(7)
normal = lambda *shape: random.standard_normal(shape, dtype=np.float32)
wins, totals = np.zeros((n, parties), np.int64), np.zeros((draws, parties), np.int16)
start = time.perf_counter()
for first in range(0, draws, block):
    common = normal(block, 1, parties) @ common_factor * national_error
    of_nation = normal(block, len(nation_error), parties) @ common_factor * nation_error
    of_region = normal(block, len(region_error), parties) @ common_factor * region_error
    tail = np.sqrt(3 / (2 * random.standard_gamma(2.5, (block, n, 1), dtype=np.float32)))
    drawn = normal(block, n, parties) @ seat_factor
    drawn *= tail
    drawn *= spreads
    drawn += shares
    drawn += common + of_nation[:, nation] + of_region[:, region]
    won = drawn.argmax(2)
    for party in range(parties):
        of_party = (won == party) & is_open
        wins[:, party] += of_party.sum(0)
        totals[first : first + block, party] = of_party.sum(1)
taken = (time.perf_counter() - start) * 1000
print(taken, *(wins.sum(0) / draws))
