import { targets } from 'countroom/record';
import { targetsEmbed } from '#lib/server/build/embed.ts';
import { desk } from '#lib/server/desk.ts';
import { answer } from '#lib/server/question.ts';
import { targetsQuestion } from '#lib/server/targets-question.ts';

export async function load({ params, url }) {
  const { record, settings } = await desk();
  const question = targetsQuestion(record, params, url);
  return answer(() => targetsEmbed(record, targets(record, question), settings.style));
}
