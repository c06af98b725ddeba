// fastest returns the least of n times, in seconds. prepare is not counted; what it returns is.
export async function fastest(n, prepare) {
  let least = Infinity;
  for (let i = 0; i < n; i++) {
    const work = await prepare();
    const begun = process.hrtime.bigint();
    await work();
    least = Math.min(least, Number(process.hrtime.bigint() - begun) / 1e9);
  }
  return least;
}
