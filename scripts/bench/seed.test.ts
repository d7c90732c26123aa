import { expect, test } from 'vitest';
import { sql } from 'kysely';
import { BENCH_SIZE, seedBench } from '#scripts/bench/seed.ts';
import { testDatabase } from '#tests/support/database.ts';

const { db } = testDatabase();

test(
  'the bench database has the size that its figures are quoted for',
  { timeout: 120_000 },
  async () => {
    const bench = await seedBench(db);
    const size = await sql<Record<string, number>>`
    select (select count(*) from topic_group) as groups, (select count(*) from member) as members,
      (select count(*) from thread) as threads, (select count(*) from post) as posts
  `.execute(db);
    expect(size.rows[0]).toEqual(BENCH_SIZE);
    const wrong = await sql<{ id: string }>`
    select t.id from thread t left join post p on p.thread_id = t.id
    group by t.id having count(p.id) <> t.post_count or max(p.number) <> t.post_count
  `.execute(db);
    expect(wrong.rows).toEqual([]);
    const thread = await db
      .selectFrom('thread as t')
      .innerJoin('topic_group as g', 'g.id', 't.group_id')
      .select(['t.post_count', 'g.visibility'])
      .where('t.id', 'in', bench.threads)
      .execute();
    expect(thread).toHaveLength(1000);
    expect(thread.every((one) => one.post_count === 20 && one.visibility === 'public')).toBe(true);
  },
);
