import { Later } from './Later';
import type { ActivityWebProps } from './props';

/** Which listings of an activity name which actions. What draws it is loaded when it is first shown. */
export function ActivityWeb(props: ActivityWebProps) {
  return <Later load={load}>{(Drawn) => <Drawn {...props} />}</Later>;
}

const load = async () => (await import(/* webpackChunkName: "web" */ './drawn/ActivityMap')).ActivityMap;
