import type { Standing, Web } from '../web';
import type { Answered } from './choose';

/** The web as it is once the questions about it are answered so. */
export function answerWeb(before: Web, answered: readonly Answered[]): Web {
  return answered.reduce((web, { question, option }) => {
    // A reference that was taken out is of an action that lists the activity already.
    if (question.about === 'taken-out') return web;
    if (option.choice === 'list') return listUnder(web, question.target);
    return option.choice === 'move' ? moveTo(web, option.listing!, question.target) : web;
  }, before);
}

/** The web as it would be were the activity listed under the target too. */
function listUnder(web: Web, target: string): Web {
  return { ...web, bound: new Set([...web.bound, target]) };
}

/** The web as it would be were the listing moved to the target. */
function moveTo(web: Web, listing: string, target: string): Web {
  const move = (standing: Standing) => (standing.id === listing ? { ...standing, action: target } : standing);
  return { ...web, standings: web.standings.map(move) };
}
