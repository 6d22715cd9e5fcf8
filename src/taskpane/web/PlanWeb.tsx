import { Later } from './Later';
import type { PlanWebProps } from './props';

/** Which actions share activities, as a picture and in words. What draws it is loaded when it is first shown. */
export function PlanWeb(props: PlanWebProps) {
  return <Later load={load}>{(Drawn) => <Drawn {...props} />}</Later>;
}

const load = async () => (await import(/* webpackChunkName: "web" */ './drawn/PlanMap')).PlanMap;
