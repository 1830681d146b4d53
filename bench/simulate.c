/*
 * The limit that bench/cases/simulate.ts holds the simulation to: the same full work on one core, every seat in every draw, from the same
 * tables and the same random words, five parties. Compiled there and then with cc -O3 -march=native.
 *
 * simulate FILE    reads what the bench wrote; prints milliseconds of processor time, milliseconds, and a checksum of all wins and totals
 */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { P = 5, STRETCH = 32, BLOCK = 1024, DIRECTIONS = 2048, RADII = 4096 };
static const uint32_t STEP = 0x9e3779b9u, ONE = 0x21f0aaadu, TWO = 0x735a2d97u;

static int32_t head[8]; /* open seats, seats, groups, nations, regions, draws, seed low, seed high */
static int32_t *open_, *group, *groups, *party;
static double *share, *spread, *radii, *directions, *common_radii, *common_directions, *errors;
static double *common, *drawn;
static uint32_t *starts, *slopes, *orders, *wins;
static int64_t order[BLOCK];
static int16_t *totals;

static void *take(FILE *file, size_t count, size_t size) {
  void *values = malloc(count * size);
  if (!values || fread(values, size, count, file) != count) exit(2);
  return values;
}

static uint32_t mix(uint32_t word) {
  word = (word ^ (word >> 16)) * ONE;
  word = (word ^ (word >> 15)) * TWO;
  return word ^ (word >> 15);
}

static uint32_t word_of(const uint32_t *keys, int number) {
  uint32_t word = keys[0] + (uint32_t)(number + 1) * STEP;
  word = ((word ^ (word >> 16)) * ONE) ^ keys[1];
  word = (word ^ (word >> 15)) * TWO;
  return word ^ (word >> 15);
}

static void keys_of(uint32_t number, uint32_t *keys) {
  const uint32_t low = (uint32_t)head[6], high = (uint32_t)head[7];
  keys[0] = mix(mix(mix(low) ^ number) + high);
  keys[1] = mix(mix(mix(low + STEP) + number) ^ ~high);
}

static void draw_row(const uint32_t *keys, int row) {
  const uint32_t a = word_of(keys, 2 * row);
  const uint32_t b = word_of(keys, 2 * row + 1);
  const double ra = common_radii[a >> 20] * M_SQRT1_2, rb = common_radii[b >> 20] * M_SQRT1_2;
  const double *da = common_directions + ((a >> 9) % DIRECTIONS) * P, *db = common_directions + ((b >> 9) % DIRECTIONS) * P;
  for (int p = 0; p < P; p += 1) drawn[row * P + p] = (ra * da[p] + rb * db[p]) * errors[row * P + p];
}

static void draw_common(const uint32_t *keys, int place) {
  for (int row = 0; row < 1 + head[3] + head[4]; row += 1) draw_row(keys, row);
  for (int g = 0; g < head[2]; g += 1) {
    const double *nation = drawn + (1 + groups[2 * g]) * P, *region = drawn + (1 + head[3] + groups[2 * g + 1]) * P;
    for (int p = 0; p < P; p += 1) common[(g * STRETCH + place) * P + p] = drawn[p] + nation[p] + region[p];
  }
}

static int by_size(const void *one, const void *other) {
  const int64_t a = *(const int64_t *)one, b = *(const int64_t *)other;
  return (a > b) - (a < b);
}

/* The draws of a block by what the country does between the two parties whose errors are largest. */
static void put_in_order(int first) {
  int one = 0, other = -1;
  for (int p = 1; p < P; p += 1) if (errors[p] > errors[one]) one = p;
  for (int p = 0; p < P; p += 1) if (p != one && (other < 0 || errors[p] > errors[other])) other = p;
  for (int at = 0; at < BLOCK; at += 1) {
    uint32_t keys[2];
    keys_of((uint32_t)(first + at), keys);
    draw_row(keys, 0);
    order[at] = (int64_t)floor((drawn[one] - drawn[other]) * (1 << 20)) * BLOCK + at;
  }
  qsort(order, BLOCK, sizeof *order, by_size);
  for (int at = 0; at < BLOCK; at += 1) order[at] = first + (order[at] & (BLOCK - 1));
}

static void count(int stretch, int draws) {
  for (int row = 0; row < head[0]; row += 1) {
    const double *in_common = common + group[row] * STRETCH * P;
    const double *m = share + row * P, *s = spread + row * P;
    const int32_t *p = party + row * P;
    const double m0 = m[0], m1 = m[1], m2 = m[2], m3 = m[3], m4 = m[4];
    const double s0 = s[0], s1 = s[1], s2 = s[2], s3 = s[3], s4 = s[4];
    const int p0 = p[0], p1 = p[1], p2 = p[2], p3 = p[3], p4 = p[4];
    uint32_t *won = wins + open_[row] * P;
    const uint32_t slope = slopes[row], step = (orders[row] >> 5) | 1;
    const uint32_t start = starts[row] + (uint32_t)(stretch * STRETCH) * slope, turned = orders[row];
    for (uint32_t place = 0; place < STRETCH; place += 1) {
      const uint32_t word = (turned + place * step) << 27 | (start + place * slope) >> 5;
      const double *turn = directions + ((word >> 9) & 2047) * P, *shared = in_common + place * P;
      const double radius = radii[word >> 20];
      double best = m0 + shared[p0] + radius * (s0 * turn[p0]);
      int winner = p0;
      const double v1 = m1 + shared[p1] + radius * (s1 * turn[p1]);
      const double v2 = m2 + shared[p2] + radius * (s2 * turn[p2]);
      const double v3 = m3 + shared[p3] + radius * (s3 * turn[p3]);
      const double v4 = m4 + shared[p4] + radius * (s4 * turn[p4]);
      if (v1 > best) best = v1, winner = p1;
      if (v2 > best) best = v2, winner = p2;
      if (v3 > best) best = v3, winner = p3;
      if (v4 > best) winner = p4;
      const int draw = (int)order[stretch * STRETCH + place];
      if (winner == p0 || draw >= draws) continue;
      won[p0] -= 1;
      won[winner] += 1;
      totals[draw * P + p0] -= 1;
      totals[draw * P + winner] += 1;
    }
  }
}

static void simulate(void) {
  const int draws = head[5];
  int16_t leaders[P] = {0};
  memset(wins, 0, sizeof *wins * head[1] * P);
  for (int row = 0; row < head[0]; row += 1) {
    leaders[party[row * P]] += 1;
    wins[open_[row] * P + party[row * P]] += (uint32_t)draws;
  }
  for (int draw = 0; draw < draws; draw += 1) memcpy(totals + draw * P, leaders, sizeof leaders);
  for (int first = 0; first < draws; first += BLOCK) {
    uint32_t block[2], keys[2];
    keys_of(~(uint32_t)(first / BLOCK), block);
    put_in_order(first);
    for (int row = 0; row < head[0]; row += 1) {
      starts[row] = word_of(block, 2 * open_[row]);
      slopes[row] = word_of(block, 2 * open_[row] + 1);
    }
    for (int stretch = 0; stretch < BLOCK / STRETCH; stretch += 1) {
      for (int row = 0; row < head[0]; row += 1) orders[row] = word_of(block, ~(open_[row] * STRETCH + stretch)) >> 16;
      for (int place = 0; place < STRETCH; place += 1) {
        keys_of((uint32_t)order[stretch * STRETCH + place], keys);
        draw_common(keys, place);
      }
      count(stretch, draws);
    }
  }
}

static double seconds(clockid_t clock) {
  struct timespec now;
  clock_gettime(clock, &now);
  return now.tv_sec + now.tv_nsec / 1e9;
}

int main(int argc, char **argv) {
  FILE *file = argc == 2 ? fopen(argv[1], "rb") : NULL;
  if (!file || fread(head, sizeof *head, 8, file) != 8) return 2;
  const size_t rows = (size_t)head[0], levels = 1 + (size_t)head[3] + (size_t)head[4];
  open_ = take(file, rows, 4);
  group = take(file, rows, 4);
  groups = take(file, (size_t)head[2] * 2, 4);
  party = take(file, rows * P, 4);
  share = take(file, rows * P, 8);
  spread = take(file, rows * P, 8);
  radii = take(file, RADII, 8);
  directions = take(file, DIRECTIONS * P, 8);
  common_radii = take(file, RADII, 8);
  common_directions = take(file, DIRECTIONS * P, 8);
  errors = take(file, levels * P, 8);
  common = malloc(sizeof *common * head[2] * STRETCH * P);
  drawn = malloc(sizeof *drawn * levels * P);
  starts = malloc(sizeof *starts * rows);
  slopes = malloc(sizeof *slopes * rows);
  orders = malloc(sizeof *orders * rows);
  wins = malloc(sizeof *wins * head[1] * P);
  totals = malloc(sizeof *totals * head[5] * P);
  const double start = seconds(CLOCK_MONOTONIC), used = seconds(CLOCK_PROCESS_CPUTIME_ID);
  simulate();
  printf("%.3f ", (seconds(CLOCK_PROCESS_CPUTIME_ID) - used) * 1e3);
  printf("%.3f ", (seconds(CLOCK_MONOTONIC) - start) * 1e3);
  uint32_t sum = 0;
  for (int at = 0; at < head[1] * P; at += 1) sum = sum * 31 + wins[at];
  for (int at = 0; at < head[5] * P; at += 1) sum = sum * 31 + (uint32_t)(int32_t)totals[at];
  printf("%u\n", sum);
  return 0;
}
