// The query that a user of a database would write for verdicts (docs/rules.md, sections 2 and 3), from who listed whom,
// whose receipts verified, and who is registered. It uses the default policy, and no checks of hardware.

// The two dialects differ in how whole numbers are divided.
export const duckdb = {
  int: (a, b) => `((${a}) // (${b}))`,
  wide: (a, b) => `((${a})::hugeint // (${b})::hugeint)`,
  big: 'hugeint',
};
export const postgres = {
  int: (a, b) => `((${a}) / (${b}))`,
  wide: (a, b) => `div((${a})::numeric, (${b})::numeric)`,
  big: 'numeric',
};

export const tables = {
  listed_by_sn: 'era bigint, sn bigint, hn bigint, rtt_us bigint',
  listed_by_hn: 'era bigint, sn bigint, hn bigint, rtt_us bigint',
  receipts: 'era bigint, sn bigint, hn bigint',
  scalers: 'sn bigint, hp bigint',
  hypers: 'hn bigint, operator varchar',
};

export function verdicts(d) {
  return `
with era_of as (
  select distinct era from listed_by_sn
), pair as ( -- confirmed: both sides, or one whose receipt verifies
  select coalesce(a.era, b.era) as era, coalesce(a.sn, b.sn) as sn, coalesce(a.hn, b.hn) as hn
  from listed_by_sn a
  full join listed_by_hn b on a.era = b.era and a.sn = b.sn and a.hn = b.hn
  left join receipts r on r.era = coalesce(a.era, b.era) and r.sn = coalesce(a.sn, b.sn) and r.hn = coalesce(a.hn, b.hn)
  where (a.sn is not null and b.sn is not null) or r.sn is not null
), node as ( -- how many saw a node; none: it is dark
  select e.era, s.sn, s.hp, count(p.hn) as seen
  from era_of e cross join scalers s
  left join pair p on p.era = e.era and p.sn = s.sn
  group by e.era, s.sn, s.hp
), lit as (
  select era, hp, count(*) as nodes from node where seen > 0 group by era, hp
), met as (
  select p.era, p.hn, s.hp, count(*) as nodes from pair p join scalers s on s.sn = p.sn group by p.era, p.hn, s.hp
), ranked as ( -- quality of a HyperNode, by Hardware Provider
  select l.era, h.hn, h.operator, ${d.int('1000000 * coalesce(m.nodes, 0)', 'l.nodes')} as q,
    row_number() over (partition by l.era, h.hn order by ${d.int('1000000 * coalesce(m.nodes, 0)', 'l.nodes')}) as place,
    count(*) over (partition by l.era, h.hn) as places
  from lit l cross join hypers h
  left join met m on m.era = l.era and m.hp = l.hp and m.hn = h.hn
), qualified as ( -- the upper median decides
  select era, hn, operator, count(*) over (partition by era, operator) as mine
  from ranked where place = ${d.int('places', '2')} + 1 and q >= 800000
), numbered as (
  select row_number() over (order by hn) as t from hypers
), tried as (
  select o.era, n.t, 3 * n.t <= sum(least(o.mine, n.t)) as fits
  from (select distinct era, operator, mine from qualified) o cross join numbered n
  group by o.era, n.t
), cap as ( -- of three or more operators none weighs more than a third
  select era, coalesce(max(case when fits then t end), 1) as t from tried group by era
), weight as (
  select q.era, q.hn, q.operator, ${d.wide(`1000000000000000000::${d.big} * least(q.mine, c.t)`, 'q.mine')} as w
  from qualified q join cap c on c.era = q.era
), total as (
  select era, sum(w) as w, count(*) as observers, count(distinct operator) as operators from weight group by era
), tally as (
  select n.era, n.sn, n.hp, count(w.hn) as confirmed, coalesce(sum(w.w), 0) as w
  from node n
  left join pair p on p.era = n.era and p.sn = n.sn
  left join weight w on w.era = p.era and w.hn = p.hn
  group by n.era, n.sn, n.hp
), judged as (
  select a.era, a.sn, a.hp, a.confirmed, coalesce(t.observers, 0) as observers, coalesce(t.operators, 0) as operators,
    coalesce(${d.wide('1000000 * a.w', 't.w')}, 0) as weight_ppm,
    coalesce(1000000 * a.w >= 666666 * t.w, true) as up
  from tally a left join total t on t.era = a.era
), struck as (
  select era, hp, 2 * sum(case when up then 0 else 1 end) > count(*) as struck from judged group by era, hp
), outage as ( -- many providers at once: the observers or the network
  select era, count(*) >= 3 and 1000000 * sum(case when struck then 1 else 0 end) > 500000 * count(*) as outage
  from struck group by era
)
select j.era, j.sn,
  case when j.observers < 3 or j.operators < 3 or o.outage then 'inconclusive' when j.up then 'up' else 'down' end as verdict,
  j.confirmed, j.observers as qualified, j.weight_ppm
from judged j join outage o on o.era = j.era`;
}
